package forge.pricing.certificate;

import java.util.ArrayList;
import java.util.List;

/** Collects checks; of what fails many times, the first case is told and the rest are counted. */
final class Findings {

  private final List<Check> checks = new ArrayList<>();

  void check(String what, boolean passed, String detail) {
    checks.add(Check.of(what, passed, detail));
  }

  /** A condition on many pieces; each failure says which piece it is about. */
  void none(String what, List<String> failures) {
    String more = failures.size() > 1 ? " and %s more".formatted(failures.size() - 1) : "";
    checks.add(
        Check.of(what, failures.isEmpty(), failures.isEmpty() ? "" : failures.getFirst() + more));
  }

  List<Check> checks() {
    return checks;
  }
}
