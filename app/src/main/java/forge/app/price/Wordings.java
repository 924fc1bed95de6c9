package forge.app.price;

import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Determination;
import forge.store.book.Wording;
import java.util.stream.Collectors;

/** What is said of a price in a few words. */
final class Wordings {

  private Wordings() {}

  /** A constant in words. */
  static String of(Enum<?> constant) {
    return Wording.of(constant).replace('-', ' ');
  }

  /** Counts of what did not count, such as {@code 2 affiliated, 1 outlier}. */
  static String exclusions(PublishedPrice price) {
    return price.exclusions().entrySet().stream()
        .map(each -> each.getValue() + " " + of(each.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** What else made the price, beside its tier; empty where nothing did. */
  static String moved(PublishedPrice.Outcome.Priced priced) {
    String ladder = priced.moves().isEmpty() ? "" : "moved by the ladder";
    if (priced.rest().moved() == Determination.Moved.NOTHING) {
      return ladder;
    }
    String own = of(priced.rest().moved());
    return ladder.isEmpty() ? own : own + ", " + ladder;
  }
}
