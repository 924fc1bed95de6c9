package forge.reserve.ledger;

import java.util.Objects;

/** An account: one unit, and whether it may fall below nothing. */
public record Account(AccountId id, LedgerUnit unit, Bound bound) {

  /** Whether a balance may fall below nothing. */
  public enum Bound {
    /** It may not: lots, entitlements, what is owed, cash. */
    NOT_NEGATIVE,
    /** It may: the world outside, from which material and money come and to which they go. */
    FREE
  }

  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(bound);
  }
}
