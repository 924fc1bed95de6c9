package forge.store.ledger;

import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Reservation;
import forge.store.ledger.Tables.Head;
import forge.store.ledger.Tables.Numbered;
import forge.store.ledger.Tables.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What a writer remembers of the tables from one transaction to the next. It is right as long as
 * nobody else has written since, which the end of the chain tells.
 */
final class Remembered {

  private static final int MOST = 200_000;

  private final Map<AccountId, Numbered> accounts = new HashMap<>();
  private final Map<AccountId, Standing> standings = new HashMap<>();
  private final Map<AccountId, NavigableMap<LocalDate, Long>> changes = new HashMap<>();
  private final Map<AccountId, Instant> earliest = new HashMap<>();
  private String hash = "";

  /** Forgets what may have changed since, if the chain does not end where it did. */
  void ending(Head head) {
    if (!head.hash().equals(hash) || standings.size() > MOST || changes.size() > MOST / 100) {
      forget();
    }
  }

  /** Forgets what may change. */
  void forget() {
    standings.clear();
    changes.clear();
    earliest.clear();
    hash = "";
  }

  /** Keeps what was written. */
  void keep(Head end, WorkingBooks written) {
    standings.putAll(written.changed());
    for (Reservation each : written.reservations()) {
      if (each.state() != Reservation.State.OPEN) {
        earliest.remove(each.from());
      }
    }
    hash = end.hash();
  }

  Optional<Numbered> account(Connection connection, AccountId id) throws SQLException {
    Numbered known = accounts.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Numbered> found = Tables.account(connection, id);
    found.ifPresent(each -> accounts.put(id, each));
    return found;
  }

  Standing standing(Connection connection, Numbered account) throws SQLException {
    AccountId id = account.account().id();
    Standing known = standings.get(id);
    if (known == null) {
      known = Tables.standing(connection, account.number());
      standings.put(id, known);
    }
    return known;
  }

  /** The changes by day of an account: those that are stored, and those of records added since. */
  NavigableMap<LocalDate, Long> changes(
      Connection connection, Numbered account, Collection<Recorded> added) throws SQLException {
    AccountId id = account.account().id();
    NavigableMap<LocalDate, Long> known = changes.get(id);
    if (known == null) {
      long postings = standing(connection, account).postings();
      known = DaySums.changes(connection, account.number(), postings);
      for (Recorded record : added) {
        for (Effect effect : record.effects()) {
          if (effect.account().equals(id) && effect.posted() != 0) {
            known.merge(record.transfer().validAt(), effect.posted(), Long::sum);
          }
        }
      }
      changes.put(id, known);
    }
    return known;
  }

  /** Takes a change by day, where the others of the account are known. */
  void change(AccountId account, LocalDate day, long posted) {
    NavigableMap<LocalDate, Long> known = changes.get(account);
    if (known != null) {
      known.merge(day, posted, Long::sum);
    }
  }

  /** A moment before which no reservation on an account times out. */
  Instant earliest(Connection connection, Numbered account) throws SQLException {
    AccountId id = account.account().id();
    Instant known = earliest.get(id);
    if (known == null) {
      known = Tables.earliest(connection, account.number()).orElse(Instant.MAX);
      earliest.put(id, known);
    }
    return known;
  }

  /** Takes a reservation; the earliest moment is then known. */
  Instant holds(Connection connection, Numbered from, Reservation held) throws SQLException {
    Instant known = earliest(connection, from);
    if (held.state() == Reservation.State.OPEN && held.until().isBefore(known)) {
      known = held.until();
      earliest.put(from.account().id(), known);
    }
    return known;
  }
}
