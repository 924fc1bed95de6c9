package forge.reserve.ledger;

import forge.reserve.ledger.Transfer.Movement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found on an account at the end of a day. It is an assertion about that day and moves
 * nothing: what is recorded later for an earlier day changes what the books say, and not what was
 * found.
 *
 * @param found in smallest steps
 */
public record Count(
    TransferId id, AccountId account, LocalDate at, long found, Instant recordedAt) {

  public Count {
    Objects.requireNonNull(id);
    Objects.requireNonNull(account);
    Objects.requireNonNull(at);
    Objects.requireNonNull(recordedAt);
  }

  /** The count that a record is, if it is one. */
  public static Optional<Count> of(Recorded record) {
    Transfer transfer = record.transfer();
    return transfer.movement() instanceof Movement.Count(AccountId account, long found)
        ? Optional.of(
            new Count(transfer.id(), account, transfer.validAt(), found, record.recordedAt()))
        : Optional.empty();
  }

  /** What was found and the books do not tell, as far as they knew the day at a moment. */
  public long difference(LedgerStore ledger, Instant knownAt) {
    return Math.subtractExact(found, ledger.posted(account, at, knownAt));
  }

  /**
   * What stands on an account at the end of a day by its last count and what was posted for the
   * days after that; what was posted in all, where there is no count.
   */
  public static long standing(
      LedgerStore ledger, AccountId account, LocalDate validAt, Instant knownAt) {
    long posted = ledger.posted(account, validAt, knownAt);
    return ledger.counts(account).stream()
        .filter(each -> !each.at.isAfter(validAt) && !each.recordedAt.isAfter(knownAt))
        .max(Comparator.comparing(Count::at).thenComparing(Count::recordedAt))
        .map(last -> Math.addExact(posted, last.difference(ledger, knownAt)))
        .orElse(posted);
  }
}
