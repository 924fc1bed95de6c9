package forge.reserve.ledger;

import java.util.Objects;

/** By how much a record changes the balance of one account, in smallest steps. */
public record Effect(AccountId account, long posted, long outgoing, long incoming) {

  public Effect {
    Objects.requireNonNull(account);
  }

  /** A balance after it; throws where the sum does not fit. */
  public Balance on(Balance before) {
    return before.plusPosted(posted).plusOutgoing(outgoing).plusIncoming(incoming);
  }
}
