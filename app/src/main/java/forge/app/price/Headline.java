package forge.app.price;

import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Tally;
import forge.pricing.method.MarketArea;
import java.util.List;

/** The finding of a determination in one sentence. */
final class Headline {

  private Headline() {}

  static String of(List<PublishedPrice> prices) {
    PublishedPrice first =
        prices.stream()
            .filter(price -> price.subject().market() == MarketArea.Name.ZONE)
            .findFirst()
            .orElse(prices.getFirst());
    String where = place(first.subject().market());
    return switch (first.outcome()) {
      case Outcome.Priced priced ->
          "%s %s %s, from %s"
              .formatted(
                  Digits.of(priced.published()),
                  first.subject().denomination(),
                  where,
                  grounds(priced, first.tally()));
      case Outcome.Withheld withheld ->
          "No reference price %s: %s".formatted(where, withheld.detail());
    };
  }

  private static String place(MarketArea.Name market) {
    return switch (market) {
      case ZONE -> "in the zone";
      case OUTSIDE -> "outside the zone";
      case DOMINANT -> "in the dominant supplier's market";
    };
  }

  private static String grounds(Outcome.Priced priced, Tally tally) {
    return switch (priced.rest().kind()) {
      case OBSERVED -> observed(tally);
      case DERIVED -> "the price of another product";
      case COST_BASED -> "the cost of the facility that is needed last";
      case AGREED -> "contracts";
      case MODELLED -> "the market model";
      case CARRIED -> "the last period that had evidence enough";
    };
  }

  private static String observed(Tally tally) {
    int sellers = tally.parties().sellers();
    return sellers == 0
        ? "%d figures of %d sources".formatted(tally.used(), tally.parties().sources())
        : "%d figures of %d sellers".formatted(tally.used(), sellers);
  }
}
