package forge.reserve.ledger;

/**
 * What stands on an account, in smallest steps: what was posted, and what reservations have set
 * aside of it and promised to it.
 *
 * @param outgoing set aside, to leave it
 * @param incoming set aside elsewhere, to come
 */
public record Balance(long posted, long outgoing, long incoming) {

  /** Nothing. */
  public static final Balance NONE = new Balance(0, 0, 0);

  /** What is posted and not set aside. */
  public long free() {
    return Math.subtractExact(posted, outgoing);
  }

  /** With more posted. */
  Balance plusPosted(long amount) {
    return new Balance(Ledger.sum(posted, amount), outgoing, incoming);
  }

  /** With more set aside to leave. */
  Balance plusOutgoing(long amount) {
    return new Balance(posted, Ledger.sum(outgoing, amount), incoming);
  }

  /** With more set aside to come. */
  Balance plusIncoming(long amount) {
    return new Balance(posted, outgoing, Ledger.sum(incoming, amount));
  }
}
