package forge.reserve.ledger;

import forge.reserve.ledger.Refusal.Reason;
import forge.reserve.ledger.Transfer.Movement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides whether a chain of transfers may be recorded: every one of it, each on what those before
 * it leave, or none. The reasons of refusal are tested in the order of {@link Reason}.
 *
 * <p>The time of records never goes back. The clocks of two writers are never equal: a moment up to
 * {@link #CLOCKS_DIFFER} before the last record counts as the moment of that record.
 */
public final class LedgerRules {

  /** By how much the clocks of two writers may differ. */
  static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

  private final Books books;
  private final Instant asked;
  private final Instant now;
  private final Map<AccountId, Balance> balances = new HashMap<>();
  private final Map<TransferId, Reservation> reservations = new HashMap<>();
  private final List<Recorded> records = new ArrayList<>();
  private final Map<AccountId, TreeMap<LocalDate, Long>> days = new HashMap<>();

  private LedgerRules(Books books, Instant asked) {
    this.books = books;
    this.asked = asked;
    now = asked.isBefore(books.lastRecorded()) ? books.lastRecorded() : asked;
  }

  /** What becomes of a chain of one or more transfers, recorded at a moment. */
  public static Outcome decide(List<Transfer> chain, Instant now, Books books) {
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("A chain has a transfer");
    }
    List<Optional<Recorded>> before =
        chain.stream().map(transfer -> books.find(transfer.id())).toList();
    boolean repeated = true;
    for (int i = 0; i < chain.size(); i++) {
      Transfer transfer = chain.get(i);
      repeated &= before.get(i).filter(each -> each.transfer().equals(transfer)).isPresent();
    }
    return repeated
        ? new Outcome.Repeated(before.stream().flatMap(Optional::stream).toList())
        : new LedgerRules(books, Moments.kept(now)).chain(chain);
  }

  private Outcome chain(List<Transfer> chain) {
    TransferId first = chain.getFirst().id();
    for (Transfer transfer : chain) {
      Optional<Refusal> refusal = record(transfer, first);
      if (refusal.isPresent()) {
        return new Outcome.Refused(broken(chain, refusal.get()));
      }
    }
    return new Outcome.Accepted(records);
  }

  private static List<Refusal> broken(List<Transfer> chain, Refusal refusal) {
    return chain.stream()
        .map(
            transfer ->
                transfer.id().equals(refusal.transfer())
                    ? refusal
                    : new Refusal(
                        transfer.id(),
                        Reason.CHAIN_BROKEN,
                        "it is recorded only together with " + refusal.transfer()))
        .toList();
  }

  private Optional<Refusal> record(Transfer transfer, TransferId chain) {
    Optional<Refusal> plain = plain(transfer);
    if (plain.isPresent()) {
      return plain;
    }
    return switch (transfer.movement()) {
      case Movement.Move move -> move(transfer, chain, move);
      case Movement.Reserve reserve -> reserve(transfer, chain, reserve);
      case Movement.Post post -> post(transfer, chain, post);
      case Movement.Release release -> release(transfer, chain, release);
      case Movement.TimeOut timeOut -> timeOut(transfer, chain, timeOut);
      case Movement.Count count -> count(transfer, chain, count);
    };
  }

  /** What can be wrong with any transfer. */
  private Optional<Refusal> plain(Transfer transfer) {
    if (transfer.id().kept()) {
      return refused(
          transfer, Reason.IDENTIFIER_KEPT, "the ledger gives such identifiers to time-outs");
    }
    boolean taken =
        books.find(transfer.id()).isPresent()
            || records.stream().anyMatch(each -> each.transfer().id().equals(transfer.id()));
    if (taken) {
      return refused(transfer, Reason.IDENTIFIER_TAKEN, "another transfer has this identifier");
    }
    if (asked.plus(CLOCKS_DIFFER).isBefore(now)) {
      return refused(
          transfer,
          Reason.CLOCK_WENT_BACK,
          "it is %s, and the last record was made %s".formatted(asked, now));
    }
    if (transfer.validAt().isAfter(Moments.day(now))) {
      return refused(transfer, Reason.DATED_IN_FUTURE, "it is to hold on " + transfer.validAt());
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refused(Transfer transfer, Reason reason, String detail) {
    return Optional.of(new Refusal(transfer.id(), reason, detail));
  }

  private Optional<Refusal> move(Transfer transfer, TransferId chain, Movement.Move move) {
    Optional<Refusal> wrong = accounts(transfer, move.from(), move.to(), move.amount());
    if (wrong.isPresent()) {
      return wrong;
    }
    free(move.from(), chain);
    Optional<Refusal> lacking =
        lacking(transfer, move.from(), move.amount())
            .or(() -> lackingThen(transfer, move.from(), move.amount()));
    return lacking.isPresent()
        ? lacking
        : apply(
            transfer,
            chain,
            List.of(
                new Effect(move.from(), -move.amount(), 0, 0),
                new Effect(move.to(), move.amount(), 0, 0)));
  }

  private Optional<Refusal> accounts(Transfer transfer, AccountId from, AccountId to, long amount) {
    if (amount <= 0) {
      return refused(transfer, Reason.AMOUNT_NOT_POSITIVE, "the amount is " + amount);
    }
    for (AccountId each : List.of(from, to)) {
      if (books.findAccount(each).isEmpty()) {
        return refused(transfer, Reason.UNKNOWN_ACCOUNT, "there is no account " + each);
      }
    }
    if (from.equals(to)) {
      return refused(transfer, Reason.SAME_ACCOUNT, "it leads from " + from + " to itself");
    }
    LedgerUnit leaving = books.findAccount(from).orElseThrow().unit();
    LedgerUnit arriving = books.findAccount(to).orElseThrow().unit();
    return leaving.equals(arriving)
        ? Optional.empty()
        : refused(
            transfer,
            Reason.DIFFERENT_UNITS,
            "%s counts %s and %s counts %s".formatted(from, leaving, to, arriving));
  }

  private Optional<Refusal> lacking(Transfer transfer, AccountId from, long amount) {
    Account account = books.findAccount(from).orElseThrow();
    long free = balance(from).free();
    return account.bound() == Account.Bound.FREE || free >= amount
        ? Optional.empty()
        : refused(
            transfer,
            Reason.INSUFFICIENT,
            "%s has %s free of the %s wanted"
                .formatted(from, shown(free, account.unit()), shown(amount, account.unit())));
  }

  /** Whether what leaves an account was there on the day from which it leaves, and ever since. */
  private Optional<Refusal> lackingThen(Transfer transfer, AccountId from, long amount) {
    Account account = books.findAccount(from).orElseThrow();
    if (account.bound() == Account.Bound.FREE) {
      return Optional.empty();
    }
    long lowest = extent(from, transfer.validAt()).lowest();
    return lowest >= amount
        ? Optional.empty()
        : refused(
            transfer,
            Reason.INSUFFICIENT_THEN,
            "%s had no more than %s on a day since %s, and %s is wanted"
                .formatted(
                    from,
                    shown(lowest, account.unit()),
                    transfer.validAt(),
                    shown(amount, account.unit())));
  }

  /** The extent of an account from a day on, with what this chain adds to it. */
  private Extent extent(AccountId id, LocalDate from) {
    NavigableMap<LocalDate, Long> added = days.getOrDefault(id, new TreeMap<>());
    LocalDate end = Moments.day(now).plusDays(1);
    long before = added.headMap(from, true).values().stream().mapToLong(Long::longValue).sum();
    LocalDate start = from;
    Extent whole = null;
    for (LocalDate next : ends(added.tailMap(from, false), end)) {
      Extent part = books.extent(id, start, next).plus(before);
      whole = whole == null ? part : whole.and(part);
      before += added.getOrDefault(next, 0L);
      start = next;
    }
    return Objects.requireNonNull(whole);
  }

  private static List<LocalDate> ends(NavigableMap<LocalDate, Long> added, LocalDate end) {
    List<LocalDate> ends = new ArrayList<>(added.keySet());
    ends.add(end);
    return ends;
  }

  private static String shown(long amount, LedgerUnit unit) {
    return Amounts.shown(amount, unit);
  }

  private Optional<Refusal> reserve(Transfer transfer, TransferId chain, Movement.Reserve reserve) {
    Optional<Refusal> wrong = accounts(transfer, reserve.from(), reserve.to(), reserve.amount());
    if (wrong.isPresent()) {
      return wrong;
    }
    if (!reserve.until().isAfter(now)) {
      return refused(
          transfer,
          Reason.TIME_PASSED,
          "it would hold until %s, and it is %s".formatted(reserve.until(), now));
    }
    free(reserve.from(), chain);
    Optional<Refusal> lacking = lacking(transfer, reserve.from(), reserve.amount());
    if (lacking.isPresent()) {
      return lacking;
    }
    reservations.put(
        transfer.id(),
        new Reservation(
            transfer.id(),
            reserve.from(),
            reserve.to(),
            reserve.amount(),
            reserve.until(),
            Reservation.State.OPEN));
    return apply(
        transfer,
        chain,
        List.of(
            new Effect(reserve.from(), 0, reserve.amount(), 0),
            new Effect(reserve.to(), 0, 0, reserve.amount())));
  }

  private Optional<Refusal> post(Transfer transfer, TransferId chain, Movement.Post post) {
    if (post.amount() <= 0) {
      return refused(transfer, Reason.AMOUNT_NOT_POSITIVE, "the amount is " + post.amount());
    }
    Optional<Refusal> wrong = resolvable(transfer, post.reservation());
    if (wrong.isPresent()) {
      return wrong;
    }
    Reservation held = reservation(post.reservation()).orElseThrow();
    if (post.amount() > held.amount()) {
      LedgerUnit unit = books.findAccount(held.from()).orElseThrow().unit();
      return refused(
          transfer,
          Reason.EXCEEDS_RESERVATION,
          "%s is wanted and %s was set aside"
              .formatted(shown(post.amount(), unit), shown(held.amount(), unit)));
    }
    Optional<Refusal> lacking = lackingThen(transfer, held.from(), post.amount());
    if (lacking.isPresent()) {
      return lacking;
    }
    reservations.put(held.id(), held.resolved(Reservation.State.POSTED));
    return apply(
        transfer,
        chain,
        List.of(
            new Effect(held.from(), -post.amount(), -held.amount(), 0),
            new Effect(held.to(), post.amount(), 0, -held.amount())));
  }

  private Optional<Refusal> release(Transfer transfer, TransferId chain, Movement.Release release) {
    Optional<Refusal> wrong = resolvable(transfer, release.reservation());
    if (wrong.isPresent()) {
      return wrong;
    }
    Reservation held = reservation(release.reservation()).orElseThrow();
    reservations.put(held.id(), held.resolved(Reservation.State.RELEASED));
    return apply(transfer, chain, freed(held));
  }

  private Optional<Refusal> timeOut(Transfer transfer, TransferId chain, Movement.TimeOut asked) {
    Optional<Reservation> found = reservation(asked.reservation());
    if (found.isEmpty()) {
      return unknown(transfer, asked.reservation());
    }
    Reservation held = found.get();
    if (held.state() != Reservation.State.OPEN) {
      return refused(
          transfer, Reason.RESERVATION_RESOLVED, held.id() + " is " + held.state().word());
    }
    if (held.until().isAfter(now)) {
      return refused(
          transfer, Reason.RESERVATION_HOLDS, held.id() + " holds until " + held.until());
    }
    reservations.put(held.id(), held.resolved(Reservation.State.TIMED_OUT));
    return apply(transfer, chain, freed(held));
  }

  private Optional<Refusal> count(Transfer transfer, TransferId chain, Movement.Count count) {
    if (count.found() < 0) {
      return refused(transfer, Reason.AMOUNT_NOT_POSITIVE, "the count found " + count.found());
    }
    Optional<Account> account = books.findAccount(count.account());
    if (account.isEmpty()) {
      return refused(transfer, Reason.UNKNOWN_ACCOUNT, "there is no account " + count.account());
    }
    return account.get().bound() == Account.Bound.FREE
        ? refused(transfer, Reason.UNCOUNTABLE, count.account() + " may fall below nothing")
        : count.found() > Ledger.MOST
            ? refused(transfer, Reason.OVERFLOW, "an account does not hold so much")
            : apply(transfer, chain, List.of());
  }

  private static Optional<Refusal> unknown(Transfer transfer, TransferId id) {
    return refused(transfer, Reason.UNKNOWN_RESERVATION, "nothing was set aside as " + id);
  }

  private static List<Effect> freed(Reservation held) {
    return List.of(
        new Effect(held.from(), 0, -held.amount(), 0), new Effect(held.to(), 0, 0, -held.amount()));
  }

  private Optional<Refusal> resolvable(Transfer transfer, TransferId id) {
    Optional<Reservation> held = reservation(id);
    if (held.isEmpty()) {
      return unknown(transfer, id);
    }
    return switch (held.get().state()) {
      case POSTED, RELEASED ->
          refused(transfer, Reason.RESERVATION_RESOLVED, id + " is " + held.get().state().word());
      case TIMED_OUT -> timedOut(transfer, held.get());
      case OPEN ->
          held.get().until().isAfter(now) ? Optional.empty() : timedOut(transfer, held.get());
    };
  }

  private static Optional<Refusal> timedOut(Transfer transfer, Reservation held) {
    return refused(
        transfer, Reason.RESERVATION_TIMED_OUT, held.id() + " held until " + held.until());
  }

  private Optional<Reservation> reservation(TransferId id) {
    Reservation mine = reservations.get(id);
    return mine == null ? books.findReservation(id) : Optional.of(mine);
  }

  private Balance balance(AccountId id) {
    return balances.computeIfAbsent(id, books::balance);
  }

  /** Frees what has timed out on an account before anything is taken from it. */
  private void free(AccountId account, TransferId chain) {
    var ids = new TreeSet<TransferId>();
    for (Reservation held : books.timedOut(account, now)) {
      if (!reservations.containsKey(held.id()) && ids.add(held.id())) {
        reservations.put(held.id(), held.resolved(Reservation.State.TIMED_OUT));
        var timeout =
            new Transfer(
                TransferId.ofTimeOut(held.id()),
                new Movement.TimeOut(held.id()),
                Moments.day(now),
                Ledger.SELF,
                "its time has passed");
        append(timeout, chain, freed(held));
      }
    }
  }

  private Optional<Refusal> apply(Transfer transfer, TransferId chain, List<Effect> effects) {
    try {
      append(transfer, chain, effects);
      return Optional.empty();
    } catch (ArithmeticException overflow) {
      return refused(transfer, Reason.OVERFLOW, "a balance would be " + overflow.getMessage());
    }
  }

  private void append(Transfer transfer, TransferId chain, List<Effect> effects) {
    for (Effect effect : effects) {
      balances.put(effect.account(), effect.on(balance(effect.account())));
      if (effect.posted() != 0) {
        var _ = extent(effect.account(), transfer.validAt()).plus(effect.posted());
        days.computeIfAbsent(effect.account(), id -> new TreeMap<>())
            .merge(transfer.validAt(), effect.posted(), Long::sum);
      }
    }
    long sequence = books.length() + records.size() + 1;
    records.add(new Recorded(sequence, transfer, chain, now, effects));
  }
}
