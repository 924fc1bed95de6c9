package forge.reserve.ledger;

import forge.kernel.PartyId;

/** What ledgers share. */
public final class Ledger {

  /** The party in whose name time-outs are recorded. */
  public static final PartyId SELF = new PartyId("ledger");

  /** The most that stands on an account, either way, so that sums and differences of some fit. */
  static final long MOST = 1L << 60;

  private Ledger() {}

  /**
   * The sum of two amounts; throws an {@link ArithmeticException} where an account cannot hold it.
   */
  static long sum(long one, long other) {
    long sum = Math.addExact(one, other);
    if (Math.abs(sum) > MOST) {
      throw new ArithmeticException(sum + " is more than an account holds");
    }
    return sum;
  }
}
