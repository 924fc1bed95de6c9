package forge.levy.watch;

import forge.kernel.AsOf;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reference prices of a price book as it was known at a moment. Of a product in a period it is the
 * lowest that was in force on any of its days in any market: who is asked about a value declares
 * less than the goods were worth anywhere.
 */
public final class BookPrices implements Prices {

  private final PriceBook book;
  private final Instant knownAt;
  private final WorldClassification products;
  private final CustomsValues money;

  /** The prices of a book as known at a moment, in the currency of customs values. */
  public BookPrices(
      PriceBook book, Instant knownAt, WorldClassification products, CustomsValues money) {
    this.book = book;
    this.knownAt = knownAt;
    this.products = products;
    this.money = money;
  }

  @Override
  public Optional<BigDecimal> find(ProductId product, Period period) {
    Optional<ProductBasis> basis = products.findBasis(product);
    return basis.isEmpty()
        ? Optional.empty()
        : booked(product, period).stream()
            .flatMap(each -> perKilogram(each, basis.get(), period.from()).stream())
            .min(BigDecimal::compareTo);
  }

  private List<PriceBook.Booked> booked(ProductId product, Period period) {
    var found = new ArrayList<PriceBook.Booked>();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      var key = new PriceKey(product, market);
      book.find(key, new AsOf(period.from(), knownAt)).ifPresent(found::add);
      book.history(key, knownAt).stream()
          .filter(each -> period.contains(each.period().from()))
          .forEach(found::add);
    }
    return found;
  }

  private Optional<BigDecimal> perKilogram(
      PriceBook.Booked booked, ProductBasis basis, LocalDate day) {
    Denomination stated = booked.price().subject().denomination();
    LocalDate from = booked.period().from();
    return stated.unit().mass()
        ? booked
            .price()
            .findPrice()
            .map(price -> Quotient.of(price, stated.unit().kilograms()))
            .flatMap(price -> basis.price(price, stated.basis()))
            .flatMap(
                price -> money.convert(price, stated.currency(), from.isBefore(day) ? day : from))
        : Optional.empty();
  }
}
