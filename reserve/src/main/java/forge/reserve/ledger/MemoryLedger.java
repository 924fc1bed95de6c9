package forge.reserve.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A ledger in memory: for simulations, and what other stores are compared with. */
public final class MemoryLedger implements LedgerStore, Books {

  private final TreeMap<AccountId, Account> accounts = new TreeMap<>();
  private final Map<AccountId, Balance> balances = new HashMap<>();
  private final Map<TransferId, Recorded> byId = new HashMap<>();
  private final Map<TransferId, Reservation> reservations = new LinkedHashMap<>();
  private final List<Recorded> records = new ArrayList<>();
  private final Map<AccountId, TreeMap<LocalDate, Long>> days = new HashMap<>();

  @Override
  public synchronized void open(List<Account> opened) {
    for (Account account : opened) {
      Account before = accounts.putIfAbsent(account.id(), account);
      if (before != null && !before.equals(account)) {
        throw new IllegalArgumentException(account.id() + " is open with another unit or bound");
      }
    }
  }

  @Override
  public synchronized Outcome record(List<Transfer> chain, Instant now) {
    Outcome outcome = LedgerRules.decide(chain, now, this);
    if (outcome instanceof Outcome.Accepted accepted) {
      accepted.records().forEach(this::apply);
    }
    return outcome;
  }

  @Override
  public synchronized List<Outcome> recordAll(List<List<Transfer>> chains, Instant now) {
    return chains.stream().map(chain -> record(chain, now)).toList();
  }

  private void apply(Recorded record) {
    records.add(record);
    byId.put(record.transfer().id(), record);
    for (Effect effect : record.effects()) {
      balances.merge(
          effect.account(), effect.on(Balance.NONE), (before, change) -> effect.on(before));
      days.computeIfAbsent(effect.account(), id -> new TreeMap<>())
          .merge(record.transfer().validAt(), effect.posted(), Long::sum);
    }
    Reservations.after(record, this::findReservation)
        .ifPresent(held -> reservations.put(held.id(), held));
  }

  @Override
  public synchronized Optional<Account> findAccount(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public synchronized Balance balance(AccountId id) {
    return balances.getOrDefault(id, Balance.NONE);
  }

  @Override
  public synchronized Extent extent(AccountId id, LocalDate from, LocalDate before) {
    return Days.extent(days.getOrDefault(id, new TreeMap<>()), from, before);
  }

  @Override
  public synchronized Optional<Recorded> find(TransferId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Optional<Reservation> findReservation(TransferId id) {
    return Optional.ofNullable(reservations.get(id));
  }

  @Override
  public synchronized List<Reservation> timedOut(AccountId account, Instant by) {
    return reservations.values().stream()
        .filter(held -> held.state() == Reservation.State.OPEN)
        .filter(held -> held.from().equals(account) && !held.until().isAfter(by))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  @Override
  public synchronized Instant lastRecorded() {
    return records.isEmpty() ? Instant.MIN : records.getLast().recordedAt();
  }

  @Override
  public synchronized long length() {
    return records.size();
  }

  @Override
  public synchronized long posted(AccountId account, LocalDate validAt, Instant knownAt) {
    return records.stream()
        .filter(record -> !record.recordedAt().isAfter(knownAt))
        .filter(record -> !record.transfer().validAt().isAfter(validAt))
        .flatMap(record -> record.effects().stream())
        .filter(effect -> effect.account().equals(account))
        .mapToLong(Effect::posted)
        .sum();
  }

  @Override
  public synchronized List<Count> counts(AccountId account) {
    return records.stream()
        .flatMap(record -> Count.of(record).stream())
        .filter(count -> count.account().equals(account))
        .toList();
  }

  @Override
  public synchronized List<Account> accounts(String prefix) {
    return accounts.values().stream()
        .filter(account -> account.id().path().startsWith(prefix))
        .toList();
  }

  @Override
  public synchronized List<Recorded> records(long after, int most) {
    int from = (int) Math.min(after, records.size());
    return List.copyOf(records.subList(from, Math.min(records.size(), from + most)));
  }

  @Override
  public void close() {}
}
