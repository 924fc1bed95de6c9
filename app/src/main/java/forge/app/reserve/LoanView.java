package forge.app.reserve;

import forge.reserve.act.LoanInterest;
import forge.reserve.act.Purse;
import forge.reserve.act.ReserveBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The loan, and how often the stock covers what the lender is owed.
 *
 * @param interest posted and owed
 * @param until up to which day it is posted; empty where none is
 */
public record LoanView(
    BigDecimal facility,
    BigDecimal drawn,
    BigDecimal interest,
    String until,
    BigDecimal collateral) {

  /** As the ledger and the stock have it; stock without a price is no collateral. */
  public static LoanView of(ReserveBook book, List<StockLine> stock) {
    long undrawn = book.ledger().balance(Purse.UNDRAWN).posted();
    long promised = -book.ledger().balance(Purse.LENDER).posted();
    BigDecimal worth =
        stock.stream()
            .flatMap(each -> each.reading().findValue().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new LoanView(
        BigDecimal.valueOf(promised, 2),
        BigDecimal.valueOf(promised - undrawn, 2),
        LoanInterest.owed(book),
        LoanInterest.findAccruedUntil(book).map(LocalDate::toString).orElse(""),
        worth);
  }

  /** What the lender is owed: what is drawn, and interest. */
  public BigDecimal owed() {
    return drawn.add(interest);
  }

  /** Collateral by what is owed; none where nothing is. */
  public Optional<BigDecimal> findCoverage() {
    return owed().signum() == 0
        ? Optional.empty()
        : Optional.of(collateral.divide(owed(), 3, RoundingMode.HALF_UP));
  }
}
