package forge.reserve.ledger;

/** The least and the most of what was posted over some days, in smallest steps. */
public record Extent(long lowest, long highest) {

  public Extent {
    if (lowest > highest) {
      throw new IllegalArgumentException("The least, " + lowest + ", is above " + highest);
    }
  }

  /** The extent of one amount. */
  public static Extent of(long amount) {
    return new Extent(amount, amount);
  }

  /** The extent of both. */
  public Extent and(Extent other) {
    return new Extent(Math.min(lowest, other.lowest), Math.max(highest, other.highest));
  }

  /** The same with as much more on every day; throws where it does not fit. */
  Extent plus(long amount) {
    return new Extent(Ledger.sum(lowest, amount), Ledger.sum(highest, amount));
  }
}
