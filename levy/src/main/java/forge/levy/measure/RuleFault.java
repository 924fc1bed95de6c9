package forge.levy.measure;

import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with a rule set as a whole: where, which value, and the rule it breaks.
 *
 * @param field the key of the part that is meant
 * @param value what stands there; empty where nothing does
 * @param rule a clause without a final stop
 * @param advice one sentence, or empty
 * @param known the words that may stand there, where the value is none of them
 */
public record RuleFault(
    RulePart part, String field, String value, String rule, String advice, List<String> known) {

  public RuleFault {
    Objects.requireNonNull(part);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(advice);
    known = List.copyOf(known);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A fault states the rule that was broken");
    }
  }

  /** A fault with advice. */
  static RuleFault of(RulePart part, String field, String value, String rule, String advice) {
    return new RuleFault(part, field, value, rule, advice, List.of());
  }
}
