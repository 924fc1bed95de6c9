package forge.reserve.ledger;

import forge.reserve.ledger.Invariant.Breach;
import forge.reserve.ledger.Transfer.Movement;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Checks a stream of records against the published invariants. It shares no code with the rules
 * that let them in: effects are worked out anew. It holds one balance an account and the
 * reservations that are open, and no record.
 */
public final class Invariants {

  private static final int MOST_TOLD = 100;

  private final Function<AccountId, Optional<Account>> accounts;
  private final Map<AccountId, long[]> balances = new TreeMap<>();
  private final Map<TransferId, Movement.Reserve> open = new HashMap<>();
  private final List<Breach> breaches = new ArrayList<>();
  private long sequence;
  private Instant last = Instant.MIN;

  public Invariants(Function<AccountId, Optional<Account>> accounts) {
    this.accounts = accounts;
  }

  /** Takes the next record. */
  public void accept(Recorded record) {
    if (record.sequence() != sequence + 1) {
      breach(Invariant.SEQUENCE, record, "it follows record " + sequence);
    }
    sequence = record.sequence();
    time(record);
    Map<AccountId, long[]> expected = new TreeMap<>();
    expect(record, expected);
    Map<AccountId, long[]> found = new TreeMap<>();
    for (Effect effect : record.effects()) {
      add(found, effect.account(), effect.posted(), effect.outgoing(), effect.incoming());
    }
    if (!equal(expected, found)) {
      breach(Invariant.EFFECTS, record, "other effects are recorded");
    }
    found.forEach((account, change) -> apply(record, account, change));
  }

  private void time(Recorded record) {
    if (record.recordedAt().isBefore(last)) {
      breach(Invariant.TIME, record, record.recordedAt() + " is before " + last);
    }
    last = record.recordedAt();
    if (record.transfer().validAt().isAfter(Moments.day(last))) {
      breach(Invariant.TIME, record, "it holds on " + record.transfer().validAt());
    }
  }

  private void expect(Recorded record, Map<AccountId, long[]> expected) {
    TransferId id = record.transfer().id();
    switch (record.transfer().movement()) {
      case Movement.Move move -> {
        pair(record, move.from(), move.to());
        add(expected, move.from(), -move.amount(), 0, 0);
        add(expected, move.to(), move.amount(), 0, 0);
      }
      case Movement.Reserve made -> {
        pair(record, made.from(), made.to());
        if (open.put(id, made) != null || !made.until().isAfter(last)) {
          breach(Invariant.RESERVATION, record, "it is set aside again, or too late");
        }
        add(expected, made.from(), 0, made.amount(), 0);
        add(expected, made.to(), 0, 0, made.amount());
      }
      case Movement.Post(TransferId held, long amount) ->
          resolve(record, held, amount, false, expected);
      case Movement.Release(TransferId held) -> resolve(record, held, 0, false, expected);
      case Movement.TimeOut(TransferId held) -> resolve(record, held, 0, true, expected);
      case Movement.Count count -> {
        if (accounts.apply(count.account()).isEmpty()) {
          breach(Invariant.ACCOUNT, record, count.account() + " is not open");
        }
      }
    }
  }

  private void pair(Recorded record, AccountId from, AccountId to) {
    Optional<LedgerUnit> leaving = accounts.apply(from).map(Account::unit);
    Optional<LedgerUnit> arriving = accounts.apply(to).map(Account::unit);
    if (leaving.isEmpty() || !leaving.equals(arriving) || from.equals(to)) {
      breach(Invariant.ACCOUNT, record, "it leads from " + from + " to " + to);
    }
  }

  private void resolve(
      Recorded record, TransferId id, long amount, boolean late, Map<AccountId, long[]> expected) {
    Movement.Reserve held = open.remove(id);
    if (held == null) {
      breach(Invariant.RESERVATION, record, id + " is not open");
      return;
    }
    if (amount < 0 || amount > held.amount() || held.until().isAfter(last) == late) {
      breach(
          Invariant.RESERVATION,
          record,
          "%s held %d until %s".formatted(id, held.amount(), held.until()));
    }
    add(expected, held.from(), -amount, -held.amount(), 0);
    add(expected, held.to(), amount, 0, -held.amount());
  }

  private static long[] add(
      Map<AccountId, long[]> sums, AccountId account, long posted, long outgoing, long incoming) {
    long[] sum = sums.computeIfAbsent(account, id -> new long[3]);
    sum[0] += posted;
    sum[1] += outgoing;
    sum[2] += incoming;
    return sum;
  }

  private static boolean equal(Map<AccountId, long[]> one, Map<AccountId, long[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(each -> Arrays.equals(each.getValue(), other.get(each.getKey())));
  }

  private void apply(Recorded record, AccountId account, long[] change) {
    long[] now = add(balances, account, change[0], change[1], change[2]);
    boolean bounded =
        accounts.apply(account).map(Account::bound).orElse(Account.Bound.NOT_NEGATIVE)
            == Account.Bound.NOT_NEGATIVE;
    if ((bounded && now[0] < Math.max(0, now[1])) || now[1] < 0 || now[2] < 0) {
      breach(
          Invariant.NOT_NEGATIVE,
          record,
          "%s stands at %d, of which %d is set aside".formatted(account, now[0], now[1]));
    }
  }

  private void breach(Invariant invariant, Recorded record, String detail) {
    breach(new Breach(invariant, record.sequence(), detail));
  }

  /** Adds a breach that was found elsewhere; the first hundred are told. */
  public void breach(Breach breach) {
    if (breaches.size() < MOST_TOLD) {
      breaches.add(breach);
    }
  }

  /** The balance of an account after the records so far, by their effects. */
  public Balance balance(AccountId account) {
    long[] sum = balances.getOrDefault(account, new long[3]);
    return new Balance(sum[0], sum[1], sum[2]);
  }

  /** The accounts that stand on a record so far, by name. */
  public List<AccountId> touched() {
    return List.copyOf(balances.keySet());
  }

  /** How many records there were. */
  public long length() {
    return sequence;
  }

  /** What does not hold, in order of records; at the end, what does not hold of all of them. */
  public List<Breach> finish() {
    Map<LedgerUnit, BigInteger> sums = new HashMap<>();
    balances.forEach(
        (id, sum) ->
            accounts
                .apply(id)
                .ifPresent(
                    account ->
                        sums.merge(account.unit(), BigInteger.valueOf(sum[0]), BigInteger::add)));
    sums.forEach(
        (unit, sum) -> {
          if (sum.signum() != 0) {
            breach(new Breach(Invariant.ZERO_SUM, 0, "the sum is " + sum + " steps of " + unit));
          }
        });
    return List.copyOf(breaches);
  }
}
