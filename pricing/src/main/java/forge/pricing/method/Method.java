package forge.pricing.method;

import forge.kernel.Rounding;
import forge.world.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A dated method: how the reference price of one product is determined in each market. */
public record Method(
    About about,
    Specification specification,
    Calendar calendar,
    Normalisation normalisation,
    List<MarketArea> markets,
    Rules rules) {

  /**
   * Which method this is.
   *
   * @param status whether it is law, agreed, proposed or a demonstration
   */
  public record About(MethodId id, String title, String status, Validity validity) {}

  /** The tiers in their order, how the price is rounded and steadied. */
  public record Rules(List<Tier> tiers, Rounding rounding, Steadiness steadiness) {

    public Rules {
      tiers = List.copyOf(tiers);
      if (tiers.isEmpty()) {
        throw new IllegalArgumentException("A method has at least one tier");
      }
    }
  }

  public Method {
    markets = List.copyOf(markets);
    var names = new HashSet<MarketArea.Name>();
    for (MarketArea market : markets) {
      if (!names.add(market.name())) {
        throw new IllegalArgumentException("Market " + market.name() + " stands twice");
      }
    }
  }

  /** The identifier of this version. */
  public MethodId id() {
    return about.id();
  }

  /** The area of a market, if the method prices it. */
  public Optional<MarketArea> findMarket(MarketArea.Name name) {
    return markets.stream().filter(area -> area.name() == name).findFirst();
  }
}
