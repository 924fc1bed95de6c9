package forge.app.price;

import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** By how much the zone's price lies above those of the other markets. */
final class Spread {

  private Spread() {}

  /** Zone less another market; nothing where one of them has no price. */
  static Optional<BigDecimal> over(Map<MarketArea.Name, BigDecimal> prices, MarketArea.Name other) {
    BigDecimal zone = prices.get(MarketArea.Name.ZONE);
    BigDecimal there = prices.get(other);
    return zone == null || there == null ? Optional.empty() : Optional.of(zone.subtract(there));
  }

  /** The spread in words with its share of the other market's price. */
  static String text(Map<MarketArea.Name, BigDecimal> prices, MarketArea.Name other) {
    return over(prices, other)
        .map(spread -> "%s (%s)".formatted(Digits.change(spread), share(prices, other)))
        .orElse(Digits.MISSING);
  }

  /** The spread as a share of the other market's price. */
  static String share(Map<MarketArea.Name, BigDecimal> prices, MarketArea.Name other) {
    Optional<BigDecimal> spread = over(prices, other);
    BigDecimal there = prices.get(other);
    if (spread.isEmpty() || there == null) {
      return Digits.MISSING;
    }
    BigDecimal share = spread.get().divide(there, MathContext.DECIMAL64);
    return (share.signum() > 0 ? "+" : "") + Digits.percent(share);
  }
}
