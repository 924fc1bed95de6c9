package forge.store.method;

import java.math.BigDecimal;

/** What a decimal in a method file may be, and one to go on with where it is not. */
enum Limit {
  ANY("must be a number", "0"),
  NON_NEGATIVE("must not be negative", "0"),
  POSITIVE("must be greater than zero", "1"),
  /** At least zero and less than one. */
  SHARE("must be in [0, 1)", "0"),
  /** More than zero and at most one. */
  PART("must be in (0, 1]", "1");

  private final String rule;
  private final BigDecimal standIn;

  Limit(String rule, String standIn) {
    this.rule = rule;
    this.standIn = new BigDecimal(standIn);
  }

  /** The rule as a clause, completing "the value …". */
  String rule() {
    return rule;
  }

  /** A value inside, used to look for further problems. */
  BigDecimal standIn() {
    return standIn;
  }

  boolean admits(BigDecimal decimal) {
    return switch (this) {
      case ANY -> true;
      case NON_NEGATIVE -> decimal.signum() >= 0;
      case POSITIVE -> decimal.signum() > 0;
      case SHARE -> decimal.signum() >= 0 && decimal.compareTo(BigDecimal.ONE) < 0;
      case PART -> decimal.signum() > 0 && decimal.compareTo(BigDecimal.ONE) <= 0;
    };
  }
}
