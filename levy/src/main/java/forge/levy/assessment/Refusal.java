package forge.levy.assessment;

import java.util.Locale;
import java.util.Objects;

/**
 * Why an entry cannot be assessed.
 *
 * @param field the column of the entry that is meant, empty where none is
 * @param value as it stands there
 * @param rule a clause without a final stop
 * @param advice one sentence, or empty
 */
public record Refusal(Reason reason, String field, String value, String rule, String advice) {

  /** The kinds of refusal, in the order in which an entry is looked at. */
  public enum Reason {
    UNREADABLE,
    OUTSIDE_TERRITORY,
    OUTSIDE_RULES,
    PROCEDURE_NOT_ADMITTED,
    UNKNOWN_CODE,
    UNKNOWN_ORIGIN,
    CONTENT_EXCEEDS_MASS,
    NO_EXCHANGE_RATE,
    ADDITIONAL_CODE,
    UNKNOWN_QUOTA,
    CONFLICT,
    NO_VALUE,
    MISSING_FIGURE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Refusal {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(advice);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A refusal says what rule is broken");
    }
  }

  /** The refusal as one line for people. */
  public String sentence() {
    String where = field.isEmpty() ? "" : field + (value.isEmpty() ? ": " : " = " + value + ": ");
    return where + rule + "." + (advice.isEmpty() ? "" : " " + advice);
  }
}
