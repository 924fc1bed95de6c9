package forge.pricing.certificate;

import java.util.List;

/** All that was checked of one determination, in order. */
public record Certificate(List<Check> checks) {

  public Certificate {
    checks = List.copyOf(checks);
  }

  /** Whether every check passed. */
  public boolean passed() {
    return checks.stream().allMatch(Check::passed);
  }

  /** The checks that did not pass. */
  public List<Check> failures() {
    return checks.stream().filter(check -> !check.passed()).toList();
  }
}
