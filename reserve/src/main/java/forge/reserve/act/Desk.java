package forge.reserve.act;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where acts are done: each is held against the rules of the reserve, turned into a chain of
 * transfers and recorded in the ledger, whole or not at all. An act that is asked for again with
 * the same identifier is done once.
 */
public final class Desk {

  /** What became of an act. */
  public sealed interface Result {

    /** It is recorded. */
    record Done(Act act, List<Recorded> records) implements Result {
      public Done {
        records = List.copyOf(records);
      }
    }

    /** It had been recorded before, word for word. */
    record Repeated(Act act) implements Result {}

    /** Nothing is recorded. */
    record Refused(String reason, String sentence) implements Result {}
  }

  private static final int TRIES = 3;

  private final LedgerStore ledger;
  private final ReserveBook book;
  private final Set<Account> opened = new HashSet<>();

  public Desk(LedgerStore ledger) {
    this.ledger = ledger;
    book = ReserveBook.none(ledger);
  }

  /** What was recorded until now, by whomever. */
  public synchronized ReserveBook book() {
    book.follow();
    return book;
  }

  /** The same, for readers beside whom acts go on: it stays as it is. */
  public synchronized ReserveBook told() {
    return book().copy();
  }

  /**
   * Does an act at a moment. Where another writer took what rotation had picked in between, it is
   * picked anew.
   */
  public synchronized Result apply(Act act, Instant now) {
    Result result = attempt(act, now);
    for (int i = 1; i < TRIES && lacking(result); i++) {
      result = attempt(act, now);
    }
    return result;
  }

  private static boolean lacking(Result result) {
    return result instanceof Result.Refused(String reason, var _)
        && reason.equals(Refusal.Reason.INSUFFICIENT.toString());
  }

  private Result attempt(Act act, Instant now) {
    book.follow();
    Optional<Act> before = book.find(act.id());
    if (before.isPresent()) {
      return ActText.of(before.get()).equals(ActText.of(act))
          ? new Result.Repeated(act)
          : refused(
              Refusal.Reason.IDENTIFIER_TAKEN.toString(), act, "another act has this identifier");
    }
    try {
      return record(act, new Chains(book, act).chain(), now);
    } catch (NotAllowed broken) {
      return refused("rule", act, String.valueOf(broken.getMessage()));
    }
  }

  private Result record(Act act, Chain chain, Instant now) {
    // An account stays open, so that only those are asked for that this desk has not opened.
    List<Account> needed =
        chain.accounts().stream().filter(each -> !opened.contains(each)).distinct().toList();
    if (!needed.isEmpty()) {
      ledger.open(needed);
      opened.addAll(needed);
    }
    return switch (ledger.record(chain.transfers(), now)) {
      case Outcome.Accepted accepted -> new Result.Done(act, accepted.records());
      case Outcome.Repeated repeated -> new Result.Repeated(act);
      case Outcome.Refused refused -> refused(act, refused.refusals());
    };
  }

  private static Result refused(Act act, List<Refusal> refusals) {
    Refusal first =
        refusals.stream()
            .filter(each -> each.reason() != Refusal.Reason.CHAIN_BROKEN)
            .findFirst()
            .orElse(refusals.getFirst());
    return refused(first.reason().toString(), act, first.detail());
  }

  private static Result refused(String reason, Act act, String detail) {
    String what = DeedWriting.word(act.deed()) + " " + act.id();
    return new Result.Refused(
        reason, "The act '%s' is refused, %s: %s.".formatted(what, reason, detail));
  }
}
