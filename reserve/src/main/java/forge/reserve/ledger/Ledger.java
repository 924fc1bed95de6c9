package forge.reserve.ledger;

import forge.kernel.PartyId;

/** What ledgers share. */
public final class Ledger {

  /** The party in whose name time-outs are recorded. */
  public static final PartyId SELF = new PartyId("ledger");

  private Ledger() {}
}
