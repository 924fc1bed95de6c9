package forge.market.scenario;

/**
 * One figure before and after.
 *
 * @param kind {@code price}, {@code activity}, {@code flow}, {@code consumption} or {@code welfare}
 * @param what the subject, in words
 */
public record ChangeLine(String kind, String what, double before, double after) {

  /** After less before. */
  public double change() {
    return after - before;
  }
}
