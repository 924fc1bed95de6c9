package forge.reserve.ledger;

import forge.reserve.ledger.Invariant.Breach;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no bounded account held less than nothing at the end of any day. Changes come by
 * account and, in an account, by day; it holds one sum.
 */
public final class PastDays {

  private @Nullable AccountId account;
  private @Nullable LocalDate day;
  private long sum;

  /** Takes the next change of a bounded account; tells of the day before it, where it is over. */
  public Optional<Breach> accept(AccountId next, LocalDate at, long change) {
    Optional<Breach> before = next.equals(account) && at.equals(day) ? Optional.empty() : finish();
    if (!next.equals(account)) {
      sum = 0;
    }
    account = next;
    day = at;
    sum += change;
    return before;
  }

  /** Tells of the last day. */
  public Optional<Breach> finish() {
    return account != null && sum < 0
        ? Optional.of(
            new Breach(
                Invariant.NEVER_NEGATIVE, 0, "%s stood at %d on %s".formatted(account, sum, day)))
        : Optional.empty();
  }
}
