package forge.app.price;

import forge.kernel.AsOf;
import forge.kernel.ProductId;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.method.MarketArea;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a book says as of two times, in the order in which it is shown. */
public record BookView(PriceBook book, String name, AsOf asOf) {

  /** The evidence that the prices in force rest on, or those of one product's history. */
  public Set<Hash> evidence(String product) {
    var hashes = new LinkedHashSet<Hash>();
    for (Line line : product.isEmpty() ? lines() : history(product)) {
      all(line).forEach(each -> hashes.add(each.publication().proposal().inputs().evidence()));
    }
    return hashes;
  }

  /** Which entries are shown. */
  public enum Part {
    PENDING,
    CHALLENGES,
    ALL
  }

  /** A product's prices in force, by market. */
  record Line(ProductId product, Map<MarketArea.Name, PriceBook.Booked> prices) {

    /** The same in some markets. */
    Line only(Predicate<MarketArea.Name> markets) {
      var some = new EnumMap<MarketArea.Name, PriceBook.Booked>(MarketArea.Name.class);
      prices.forEach(
          (name, booked) -> {
            if (markets.test(name)) {
              some.put(name, booked);
            }
          });
      return new Line(product, some);
    }
  }

  /** Whether the book never had a price of a product. */
  public boolean unknown(String product) {
    return book.keys().stream().noneMatch(key -> key.product().code().equals(product));
  }

  /** The prices in force, by product. */
  List<Line> lines() {
    var products = new TreeSet<ProductId>();
    book.keys().forEach(key -> products.add(key.product()));
    return products.stream().map(this::line).filter(line -> !line.prices().isEmpty()).toList();
  }

  private Line line(ProductId product) {
    var prices = new EnumMap<MarketArea.Name, PriceBook.Booked>(MarketArea.Name.class);
    for (MarketArea.Name market : MarketArea.Name.values()) {
      Optional<PriceBook.Booked> booked = book.find(new PriceKey(product, market), asOf);
      booked.ifPresent(each -> prices.put(market, each));
    }
    return new Line(product, prices);
  }

  /** The prices of a product period by period, as known. */
  List<Line> history(String product) {
    var periods = new TreeMap<String, Map<MarketArea.Name, PriceBook.Booked>>();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      var key = new PriceKey(ProductId.of(product), market);
      for (PriceBook.Booked booked : book.history(key, asOf.knownAt())) {
        periods
            .computeIfAbsent(
                booked.period().from() + booked.period().label(),
                label -> new EnumMap<>(MarketArea.Name.class))
            .put(market, booked);
      }
    }
    return periods.values().stream()
        .map(prices -> new Line(ProductId.of(product), prices))
        .toList();
  }

  /** Some of the entries. */
  List<Entry> entries(Part part) {
    return switch (part) {
      case PENDING -> List.copyOf(book.pending());
      case CHALLENGES ->
          book.entries().stream()
              .filter(each -> each instanceof Entry.Challenge || each instanceof Entry.Answer)
              .toList();
      case ALL -> book.entries();
    };
  }

  /** All prices of a line. */
  static Stream<PriceBook.Booked> all(Line line) {
    return line.prices().values().stream();
  }
}
