package forge.app.serve.api;

import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.web.Code;
import forge.kernel.Checked;
import forge.kernel.Problem;
import java.util.List;
import java.util.Optional;

/** The rules that a request means, if they are sound and in force or wanted as a draft. */
final class RuleChoice {

  private RuleChoice() {}

  static Checked<Optional<CheckedRules>> of(HeldRules held, String id, boolean draft) {
    Optional<CheckedRules> found = held.find(id);
    if (found.isEmpty()) {
      return none(
          id, "there are no such rules", "There are: " + String.join(", ", held.ids()) + ".");
    }
    if (!found.get().read().clean()) {
      return new Checked<>(Optional.empty(), found.get().read().problems());
    }
    Optional<String> objection = found.get().findObjection();
    return objection.isPresent() && !draft
        ? none(
            id,
            "the rule set is not in force, for " + objection.get(),
            "Have it reviewed, or ask with draft=true to try it.")
        : new Checked<>(found, List.of());
  }

  private static Checked<Optional<CheckedRules>> none(String id, String rule, String advice) {
    return new Checked<>(
        Optional.empty(), List.of(new Problem("request", 0, "rules", id, rule, advice)));
  }

  /** Why there are none to go by. */
  static Code code(HeldRules held, String id) {
    return held.find(id).isPresent() ? Code.CONFLICT : Code.NOT_FOUND;
  }
}
