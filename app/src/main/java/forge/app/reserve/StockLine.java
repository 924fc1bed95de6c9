package forge.app.reserve;

import forge.kernel.EconomyId;
import forge.market.baseyear.Reconciled;
import forge.reserve.act.Fields;
import forge.reserve.act.ReserveBook;
import forge.reserve.lot.Holding;
import forge.world.Product;
import forge.world.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reserve has of a product: masses in kg, days of the use of an economy in the base year,
 * what it cost, and what it is worth at the base year's price there. A figure that nobody has is
 * missing, not zero.
 */
public record StockLine(
    Product product, String stage, Masses masses, BigDecimal cost, Reading reading) {

  /** In kg: on the books, available, and of what is paid for. */
  public record Masses(BigDecimal onBooks, BigDecimal available, BigDecimal counted) {}

  /** What the world says of it. */
  public record Reading(@Nullable BigDecimal coverDays, @Nullable BigDecimal value) {

    /** Days of use that the stock covers, where a use is known. */
    public Optional<BigDecimal> findCover() {
      return Optional.ofNullable(coverDays);
    }

    /** Its worth, where a price is known. */
    public Optional<BigDecimal> findValue() {
      return Optional.ofNullable(value);
    }
  }

  private static final BigDecimal YEAR = BigDecimal.valueOf(365);

  /** A line for each product that the reserve had, in the order of the world. */
  public static List<StockLine> of(
      ReserveBook book, World world, Reconciled year, EconomyId economy) {
    var lines = new ArrayList<StockLine>();
    for (var product : world.products()) {
      List<Holding> holdings = book.holdings(product.id());
      if (!holdings.isEmpty()) {
        lines.add(line(product, holdings, year, economy));
      }
    }
    return lines;
  }

  private static StockLine line(
      Product product, List<Holding> holdings, Reconciled year, EconomyId economy) {
    long books = holdings.stream().mapToLong(Holding::onBooks).sum();
    long free = holdings.stream().mapToLong(Holding::available).sum();
    long cents = holdings.stream().mapToLong(Holding::cents).sum();
    BigDecimal counted =
        holdings.stream().map(StockLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    double use = year.year().use(economy, product.id());
    BigDecimal cover =
        use > 0 ? counted.multiply(YEAR).divide(thousand(use), 1, RoundingMode.HALF_UP) : null;
    BigDecimal value =
        year.year()
            .findPrice(economy, product.id())
            .map(price -> counted.multiply(BigDecimal.valueOf(price)).movePointLeft(3))
            .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
            .orElse(null);
    return new StockLine(
        product,
        Fields.written(product.stage()),
        new Masses(BigDecimal.valueOf(books, 3), BigDecimal.valueOf(free, 3), counted),
        BigDecimal.valueOf(cents, 2),
        new Reading(cover, value));
  }

  private static BigDecimal thousand(double tonnes) {
    return BigDecimal.valueOf(tonnes).movePointRight(3);
  }

  /** On the basis on which the world counts: what is contained, or the material itself. */
  private static BigDecimal counted(Holding holding) {
    var masses = holding.lot().masses();
    BigDecimal net = BigDecimal.valueOf(holding.onBooks(), 3);
    return masses.substance().contained()
        ? net.multiply(masses.contained()).divide(masses.net(), 3, RoundingMode.HALF_UP)
        : net;
  }
}
