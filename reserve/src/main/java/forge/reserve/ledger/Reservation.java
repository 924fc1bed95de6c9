package forge.reserve.ledger;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount set aside of one account for another. It is resolved once: posted, whole or in part,
 * released, or timed out.
 */
public record Reservation(
    TransferId id, AccountId from, AccountId to, long amount, Instant until, State state) {

  /** What became of it. */
  public enum State {
    OPEN,
    POSTED,
    RELEASED,
    TIMED_OUT;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Reservation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(until);
    Objects.requireNonNull(state);
  }

  /** The same, resolved. */
  Reservation resolved(State how) {
    return new Reservation(id, from, to, amount, until, how);
  }
}
