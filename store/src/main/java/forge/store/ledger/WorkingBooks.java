package forge.store.ledger;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Balance;
import forge.reserve.ledger.Books;
import forge.reserve.ledger.Days;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Extent;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Reservation;
import forge.reserve.ledger.Reservations;
import forge.reserve.ledger.TransferId;
import forge.reserve.ledger.Unavailable;
import forge.store.ledger.Tables.Head;
import forge.store.ledger.Tables.Numbered;
import forge.store.ledger.Tables.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The books in the middle of a transaction: the database, and what is about to be written. */
final class WorkingBooks implements Books {

  private final Connection connection;
  private final Remembered remembered;
  private final Head head;
  private final Map<TransferId, Recorded> added = new LinkedHashMap<>();
  private final Map<TransferId, Reservation> reservations = new LinkedHashMap<>();
  private final Map<AccountId, Standing> changed = new LinkedHashMap<>();
  private final Set<TransferId> absent;
  private Instant last;

  /**
   * @param absent identifiers that are known to stand in no record
   */
  WorkingBooks(Connection connection, Remembered remembered, Head head, Set<TransferId> absent) {
    this.connection = connection;
    this.remembered = remembered;
    this.head = head;
    this.absent = absent;
    last = head.lastRecorded();
  }

  /** Takes what was decided. */
  void add(Recorded record) {
    for (Effect effect : record.effects()) {
      Standing before = standing(effect.account());
      boolean posted = effect.posted() != 0;
      LocalDate day = record.transfer().validAt();
      changed.put(
          effect.account(),
          new Standing(
              effect.on(before.balance()),
              before.postings() + (posted ? 1 : 0),
              posted ? Math.max(before.lastDay(), day.toEpochDay()) : before.lastDay()));
      if (posted) {
        remembered.change(effect.account(), day, effect.posted());
      }
    }
    Reservations.after(record, this::findReservation)
        .ifPresent(
            held -> {
              reservations.put(held.id(), held);
              ask(() -> remembered.holds(connection, numbered(held.from()), held));
            });
    added.put(record.transfer().id(), record);
    last = record.recordedAt();
  }

  /** What is to be written, in order. */
  Collection<Recorded> added() {
    return added.values();
  }

  Collection<Reservation> reservations() {
    return reservations.values();
  }

  Map<AccountId, Standing> changed() {
    return changed;
  }

  Head head() {
    return head;
  }

  Numbered numbered(AccountId id) {
    return lookUp(id).orElseThrow();
  }

  private Optional<Numbered> lookUp(AccountId id) {
    return ask(() -> remembered.account(connection, id));
  }

  private Standing standing(AccountId id) {
    Standing mine = changed.get(id);
    return mine == null ? stored(id) : mine;
  }

  /** What stood on an account before the transaction. */
  Standing stored(AccountId id) {
    return ask(() -> remembered.standing(connection, numbered(id)));
  }

  /** Whether a reservation was made in the transaction. */
  boolean isNew(TransferId reservation) {
    return added.containsKey(reservation);
  }

  @Override
  public Optional<Account> findAccount(AccountId id) {
    return lookUp(id).map(Numbered::account);
  }

  @Override
  public Balance balance(AccountId id) {
    return standing(id).balance();
  }

  @Override
  public Extent extent(AccountId id, LocalDate from, LocalDate before) {
    Standing now = standing(id);
    if (from.toEpochDay() >= now.lastDay()) {
      return Extent.of(now.balance().posted());
    }
    return Days.extent(
        ask(() -> remembered.changes(connection, numbered(id), added.values())), from, before);
  }

  @Override
  public Optional<Recorded> find(TransferId id) {
    Recorded mine = added.get(id);
    if (mine != null) {
      return Optional.of(mine);
    }
    return absent.contains(id) ? Optional.empty() : ask(() -> Tables.record(connection, id));
  }

  @Override
  public Optional<Reservation> findReservation(TransferId id) {
    Reservation mine = reservations.get(id);
    return mine == null ? ask(() -> Tables.reservation(connection, id)) : Optional.of(mine);
  }

  @Override
  public List<Reservation> timedOut(AccountId account, Instant by) {
    if (balance(account).outgoing() == 0) {
      return List.of();
    }
    Numbered numbered = numbered(account);
    if (ask(() -> remembered.earliest(connection, numbered)).isAfter(by)) {
      return List.of();
    }
    List<Reservation> stored = ask(() -> Tables.timedOut(connection, numbered.number(), by));
    Stream<Reservation> mine =
        reservations.values().stream()
            .filter(held -> held.state() == Reservation.State.OPEN)
            .filter(held -> held.from().equals(account) && !held.until().isAfter(by));
    return Stream.concat(stored.stream().filter(held -> !reservations.containsKey(held.id())), mine)
        .sorted(Comparator.comparing(Reservation::id))
        .toList();
  }

  @Override
  public Instant lastRecorded() {
    return last;
  }

  @Override
  public long length() {
    return head.length() + added.size();
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws SQLException;
  }

  /** The rules know no databases; what fails is unpacked where the transaction is. */
  private static <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException failed) {
      throw new Unavailable("The ledger cannot be read: " + Failures.said(failed), failed);
    }
  }
}
