package forge.reserve.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the rules look up before they let a transfer in. */
public interface Books {

  /** The account with this name, if there is one. */
  Optional<Account> findAccount(AccountId id);

  /** What stands on an account. */
  Balance balance(AccountId id);

  /**
   * The least and the most that was posted on an account at the ends of the days from one on and
   * before another, as far as is known now.
   */
  Extent extent(AccountId id, LocalDate from, LocalDate before);

  /** The record of a transfer, if there is one. */
  Optional<Recorded> find(TransferId id);

  /** A reservation, resolved or not, if there is one. */
  Optional<Reservation> findReservation(TransferId id);

  /** The open reservations on an account that have timed out by a moment, by identifier. */
  List<Reservation> timedOut(AccountId account, Instant by);

  /** When the last record was made; {@link Instant#MIN} where there is none. */
  Instant lastRecorded();

  /** How many records there are. */
  long length();
}
