package forge.app.reserve;

import forge.reserve.act.Purse;
import forge.reserve.act.ReserveBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The loan, and how often the stock covers it. */
public record LoanView(BigDecimal facility, BigDecimal drawn, BigDecimal collateral) {

  /** As the ledger and the stock have it; stock without a price is no collateral. */
  public static LoanView of(ReserveBook book, List<StockLine> stock) {
    long undrawn = book.ledger().balance(Purse.UNDRAWN).posted();
    long promised = -book.ledger().balance(Purse.LENDER).posted();
    BigDecimal worth =
        stock.stream()
            .flatMap(each -> each.reading().findValue().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new LoanView(
        BigDecimal.valueOf(promised, 2), BigDecimal.valueOf(promised - undrawn, 2), worth);
  }

  /** Collateral by what is drawn; none where nothing is drawn. */
  public Optional<BigDecimal> findCoverage() {
    return drawn.signum() == 0
        ? Optional.empty()
        : Optional.of(collateral.divide(drawn, 3, RoundingMode.HALF_UP));
  }
}
