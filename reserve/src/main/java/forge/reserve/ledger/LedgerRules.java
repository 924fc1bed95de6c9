package forge.reserve.ledger;

import forge.reserve.ledger.Refusal.Reason;
import forge.reserve.ledger.Transfer.Movement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides whether a chain of transfers may be recorded: every one of it, each on what those before
 * it leave, or none. The reasons of refusal are tested in the order of {@link Reason}.
 */
public final class LedgerRules {

  private final Books books;
  private final Instant now;
  private final Map<AccountId, Balance> balances = new HashMap<>();
  private final Map<TransferId, Reservation> reservations = new HashMap<>();
  private final List<Recorded> records = new ArrayList<>();

  private LedgerRules(Books books, Instant now) {
    this.books = books;
    this.now = now;
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
        : new LedgerRules(books, now).chain(chain);
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
    };
  }

  /** What can be wrong with any transfer. */
  private Optional<Refusal> plain(Transfer transfer) {
    boolean taken =
        books.find(transfer.id()).isPresent()
            || records.stream().anyMatch(each -> each.transfer().id().equals(transfer.id()));
    if (taken) {
      return refused(transfer, Reason.IDENTIFIER_TAKEN, "another transfer has this identifier");
    }
    if (now.isBefore(books.lastRecorded())) {
      return refused(
          transfer,
          Reason.CLOCK_WENT_BACK,
          "it is %s, and the last record was made %s".formatted(now, books.lastRecorded()));
    }
    if (transfer.validAt().isAfter(now.atZone(ZoneOffset.UTC).toLocalDate())) {
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
    Optional<Refusal> lacking = lacking(transfer, move.from(), move.amount());
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

  private static List<Effect> freed(Reservation held) {
    return List.of(
        new Effect(held.from(), 0, -held.amount(), 0), new Effect(held.to(), 0, 0, -held.amount()));
  }

  private Optional<Refusal> resolvable(Transfer transfer, TransferId id) {
    Optional<Reservation> held = reservation(id);
    if (held.isEmpty()) {
      return refused(transfer, Reason.UNKNOWN_RESERVATION, "nothing was set aside as " + id);
    }
    return switch (held.get().state()) {
      case POSTED, RELEASED ->
          refused(transfer, Reason.RESERVATION_RESOLVED, id + " was resolved before");
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
                new TransferId("timeout:" + held.id()),
                new Movement.Release(held.id()),
                now.atZone(ZoneOffset.UTC).toLocalDate(),
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
      return refused(transfer, Reason.OVERFLOW, "the balance would not fit");
    }
  }

  private void append(Transfer transfer, TransferId chain, List<Effect> effects) {
    for (Effect effect : effects) {
      balances.put(effect.account(), effect.on(balance(effect.account())));
    }
    long sequence = books.length() + records.size() + 1;
    records.add(new Recorded(sequence, transfer, chain, now, effects));
  }
}
