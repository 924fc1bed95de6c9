package forge.reserve.act;

import forge.kernel.Fraction;
import forge.kernel.Rounding;
import forge.reserve.participant.Levels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Interest on the loan: simple, on what was drawn from day to day, by the day count of the charter,
 * {@code Σ drawn × rate × years}, rounded once to the cent. What is posted is the interest since
 * the first day less what was posted before, so that a drawing that is recorded late is put right
 * by the next posting.
 */
public final class LoanInterest {

  private LoanInterest() {}

  /** All interest from the first day up to, and without, a day. */
  public static BigDecimal until(ReserveBook book, LocalDate until) {
    Charter.Finance finance = book.charter().finance();
    Levels undrawn = Levels.of(book.records(), Purse.UNDRAWN);
    Fraction sum = Fraction.ZERO;
    for (Map.Entry<LocalDate, Long> each : undrawn.grams().headMap(until, false).entrySet()) {
      LocalDate next = undrawn.grams().higherKey(each.getKey());
      LocalDate end = next == null || next.isAfter(until) ? until : next;
      BigDecimal drawn = finance.facility().subtract(BigDecimal.valueOf(each.getValue(), 2));
      sum =
          sum.plus(
              finance
                  .dayCount()
                  .yearsBetween(each.getKey(), end)
                  .times(drawn)
                  .times(finance.loanRate()));
    }
    return sum.rounded(Rounding.halfUp(2));
  }

  /** Up to which day interest was posted, if any was. */
  public static Optional<LocalDate> findAccruedUntil(ReserveBook book) {
    return book.acts().stream()
        .map(Act::deed)
        .filter(Deed.Accrued.class::isInstance)
        .map(each -> ((Deed.Accrued) each).until())
        .max(Comparator.naturalOrder());
  }

  /** What is owed to the lender as interest, as posted. */
  public static BigDecimal owed(ReserveBook book) {
    return BigDecimal.valueOf(-book.ledger().balance(Purse.INTEREST_OWED).posted(), 2);
  }
}
