package forge.app.price;

import forge.app.json.Json;
import forge.kernel.ProductId;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.pricing.method.MarketArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a product of a chain costs in the zone, outside and in the dominant supplier's market. */
public final class ChainSpread {

  private final BookView view;
  private final ProductId product;
  private final Predicate<Hash> synthetic;

  private ChainSpread(BookView view, ProductId product, Predicate<Hash> synthetic) {
    this.view = view;
    this.product = product;
    this.synthetic = synthetic;
  }

  /**
   * The spread of the first product of some that has a price in most markets; none where the book
   * has no price of any.
   *
   * @param synthetic whether evidence of a hash is made up
   */
  public static Optional<ChainSpread> find(
      BookView view, List<ProductId> products, Predicate<Hash> synthetic) {
    ProductId best = null;
    int most = 0;
    for (BookView.Line line : view.lines()) {
      int priced = (int) BookView.all(line).filter(ChainSpread::priced).count();
      boolean earlier =
          best != null
              && priced == most
              && products.indexOf(line.product()) < products.indexOf(best);
      if (products.contains(line.product()) && (priced > most || earlier)) {
        best = line.product();
        most = priced;
      }
    }
    return Optional.ofNullable(best).map(each -> new ChainSpread(view, each, synthetic));
  }

  private static boolean priced(PriceBook.Booked booked) {
    return booked.price().findPrice().isPresent();
  }

  /** The product that they are about. */
  public ProductId product() {
    return product;
  }

  /** The prices in force, with their status and source; a market without a price has none. */
  public Json.Obj json() {
    BookView.Line line =
        view.lines().stream()
            .filter(each -> each.product().equals(product))
            .findFirst()
            .orElseThrow();
    Json.Obj json = prices(line).put("product", product.code());
    Optional<PriceBook.Booked> any = BookView.all(line).filter(ChainSpread::priced).findFirst();
    any.ifPresent(
        booked -> {
          var subject = booked.price().subject();
          boolean made = synthetic.test(booked.publication().proposal().inputs().evidence());
          json.put(
                  "unit",
                  subject.denomination().currency().code()
                      + "/"
                      + subject.denomination().unit().symbol())
              .put("basis", subject.denomination().basis().code())
              .put("period", booked.period().label())
              .put("asOf", booked.publication().publishedAt().toString())
              .put("status", made ? "illustrative" : "observed")
              .put("source", booked.publication().id().toString());
        });
    return json;
  }

  /** The prices of each period. */
  public Json.Arr history() {
    var history = Json.array();
    for (BookView.Line line : view.history(product.code())) {
      String period = BookView.all(line).findFirst().map(each -> each.period().label()).orElse("");
      history.add(prices(line).put("period", period));
    }
    return history;
  }

  private static Json.Obj prices(BookView.Line line) {
    var json = Json.object();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      PriceBook.Booked booked = line.prices().get(market);
      Json price =
          booked == null
              ? Json.none()
              : booked.price().findPrice().<Json>map(Json.Decimal::new).orElseGet(Json::none);
      json.put(word(market), price);
    }
    return json;
  }

  private static String word(MarketArea.Name market) {
    return switch (market) {
      case ZONE -> "zone";
      case OUTSIDE -> "outside";
      case DOMINANT -> "dominant";
    };
  }
}
