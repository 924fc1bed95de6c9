package forge.app.price;

import forge.kernel.AsOf;
import forge.kernel.CurrencyId;
import forge.kernel.ProductId;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import forge.store.scenario.BookedPrices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The zone's prices of a book, which is opened when the first floor refers to it. */
public final class ZonePrices implements BookedPrices {

  private static final CurrencyId USD = CurrencyId.of("USD");

  private final Supplier<OpenedBook> open;
  private Optional<PriceBook> book = Optional.empty();

  public ZonePrices(Supplier<OpenedBook> open) {
    this.open = open;
  }

  @Override
  public Optional<BigDecimal> findUsdPerKg(ProductId product, LocalDate validAt) {
    if (book.isEmpty()) {
      book = Optional.of(open.get().book().value());
    }
    return book.get()
        .find(new PriceKey(product, MarketArea.Name.ZONE), AsOf.everythingKnown(validAt))
        .flatMap(
            booked ->
                booked
                    .price()
                    .findPrice()
                    .flatMap(price -> perKg(price, booked.price().subject().denomination())));
  }

  private static Optional<BigDecimal> perKg(BigDecimal price, Denomination denomination) {
    return denomination.currency().equals(USD) && denomination.unit().mass()
        ? Optional.of(price.divide(denomination.unit().kilograms(), MathContext.DECIMAL128))
        : Optional.empty();
  }
}
