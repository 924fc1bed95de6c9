package forge.store.document;

/**
 * What a number in a document may be, and a number to go on with where it is not.
 *
 * @param rule the rule as a clause, completing "the value …"
 * @param standIn a value inside the bounds, used to look for further problems
 */
public record Bounds(Range range, boolean unlimited, String rule, double standIn) {

  /** Any finite number. */
  public static final Bounds ANY = of(Range.ANY, "must be a number", 0);

  /** Zero or more. */
  public static final Bounds NON_NEGATIVE = of(Range.NON_NEGATIVE, "must not be negative", 0);

  /** More than zero. */
  public static final Bounds POSITIVE = of(Range.POSITIVE, "must be greater than zero", 1);

  /** Less than zero. */
  public static final Bounds NEGATIVE = of(Range.NEGATIVE, "must be less than zero", -1);

  /** At least zero and less than one. */
  public static final Bounds SHARE = of(Range.SHARE, "must be in [0, 1)", 0);

  /** A number that may be negative but not zero. */
  public static final Bounds NON_ZERO = of(Range.NON_ZERO, "must not be zero", 1);

  /** More than zero and at most one. */
  public static final Bounds PART = of(Range.PART, "must be in (0, 1]", 1);

  /** More than −1, below which nothing would be left. */
  public static final Bounds CHANGE = of(Range.CHANGE, "must be greater than -1", 0);

  /** At least −1, where nothing is left. */
  public static final Bounds LOSS = of(Range.LOSS, "must not be less than -1", 0);

  /** The kinds of range. */
  public enum Range {
    ANY,
    NON_NEGATIVE,
    POSITIVE,
    NEGATIVE,
    SHARE,
    NON_ZERO,
    PART,
    CHANGE,
    LOSS
  }

  private static Bounds of(Range range, String rule, double standIn) {
    return new Bounds(range, false, rule, standIn);
  }

  /** The same bounds where {@code unlimited} may stand for a number without end. */
  public Bounds orUnlimited() {
    return new Bounds(range, true, rule, standIn);
  }

  /** Whether a finite number is inside. */
  public boolean admits(double number) {
    return switch (range) {
      case ANY -> true;
      case NON_NEGATIVE -> number >= 0;
      case POSITIVE -> number > 0;
      case NEGATIVE -> number < 0;
      case SHARE -> number >= 0 && number < 1;
      case NON_ZERO -> number > 0 || number < 0;
      case PART -> number > 0 && number <= 1;
      case CHANGE -> number > -1;
      case LOSS -> number >= -1;
    };
  }
}
