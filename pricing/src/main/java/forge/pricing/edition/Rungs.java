package forge.pricing.edition;

import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.book.PriceKey;
import forge.pricing.determination.Determination;
import forge.pricing.evidence.Denomination;
import forge.pricing.ladder.Coherence;
import forge.pricing.ladder.Projection;
import forge.pricing.ladder.Rung;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prices as rungs of a ladder and back. A price stands on the ladder if it is in the ladder's
 * currency, on the ladder's basis, and in a unit that differs by a power of ten; its rounding then
 * moves with the decimal point. A price that rounds to nothing stands on none.
 */
final class Rungs {

  /** How many times more a change of an agreed price counts. */
  private static final BigDecimal AGREED = BigDecimal.valueOf(1_000_000);

  private Rungs() {}

  /** The projection of each market in which two or more prices stand on the ladder. */
  static Map<MarketArea.Name, Projection> project(
      Order order, Map<PriceKey, Determination> determinations) {
    var projections = new TreeMap<MarketArea.Name, Projection>();
    if (order.ladder().isEmpty()) {
      return projections;
    }
    StageLadder ladder = order.ladder().get();
    for (MarketArea.Name market : MarketArea.Name.values()) {
      var rungs = new TreeMap<ProductId, Rung>();
      for (Method method : order.methods()) {
        var key = new PriceKey(method.specification().product(), market);
        rung(ladder, method, determinations.get(key))
            .ifPresent(rung -> rungs.put(key.product(), rung));
      }
      if (rungs.size() > 1) {
        projections.put(market, Coherence.project(ladder, rungs));
      }
    }
    return projections;
  }

  private static Optional<Rung> rung(
      StageLadder ladder, Method method, @Nullable Determination each) {
    if (!(each instanceof Determination.Priced priced)
        || priced.price().signum() <= 0
        || !ladder.products().contains(method.specification().product())) {
      return Optional.empty();
    }
    Denomination on = ladder.denomination(method.specification().product());
    Rounding rounding = method.rules().rounding();
    return shift(method.specification().denomination(), on)
        .map(
            places ->
                new Rung(
                    priced.price().movePointLeft(places),
                    new Rounding(rounding.decimals() + places, rounding.mode()),
                    weight(ladder, priced.grounds())));
  }

  /**
   * What a change of a price counts: by its confidence; an agreed price is what contracts say, so
   * the others move and not it.
   */
  private static BigDecimal weight(StageLadder ladder, Determination.Grounds grounds) {
    BigDecimal weight = ladder.weights().of(grounds.confidence());
    return grounds.kind() == Tier.PriceKind.AGREED ? weight.multiply(AGREED) : weight;
  }

  /** Places that the decimal point moves to the left from one denomination to another. */
  private static Optional<Integer> shift(Denomination from, Denomination to) {
    if (!from.currency().equals(to.currency()) || !from.basis().equals(to.basis())) {
      return Optional.empty();
    }
    return power(from.unit()).flatMap(one -> power(to.unit()).map(other -> one - other));
  }

  private static Optional<Integer> power(MassUnit unit) {
    BigDecimal kilograms = unit.kilograms().stripTrailingZeros();
    return kilograms.unscaledValue().equals(BigInteger.ONE)
        ? Optional.of(-kilograms.scale())
        : Optional.empty();
  }

  /** The projection of a determination's market, if its price stands on the ladder. */
  static Optional<Projection> projectionOf(
      Determination each, Map<MarketArea.Name, Projection> projections) {
    return Optional.ofNullable(projections.get(each.subject().market()))
        .filter(projection -> projection.changes().containsKey(each.subject().product()));
  }

  /** A determined price moved by as much as the ladder moves it. */
  static BigDecimal coherent(Determination.Priced priced, Projection projection) {
    Projection.Change change =
        Objects.requireNonNull(projection.changes().get(priced.subject().product()));
    int places = places(priced.price(), change.raw());
    return change.moved()
        ? change.coherent().movePointRight(places).setScale(priced.price().scale())
        : priced.price();
  }

  /** By how many places the point of a price moved on its way to the ladder. */
  private static int places(BigDecimal price, BigDecimal onLadder) {
    return onLadder.stripTrailingZeros().scale() - price.stripTrailingZeros().scale();
  }
}
