package forge.levy.assessment;

import java.util.ArrayList;
import java.util.List;

/** The reasons why an entry is refused, as they are found. */
final class Refusals {

  private final List<Refusal> found = new ArrayList<>();

  void add(Refusal.Reason reason, String field, Object value, String rule, String advice) {
    found.add(new Refusal(reason, field, value.toString(), rule, advice));
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Refusal> list() {
    return found.stream().distinct().toList();
  }
}
