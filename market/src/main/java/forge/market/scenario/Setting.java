package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.world.World;
import java.util.Set;

/**
 * What a scenario is measured against: a baseline with its equilibrium, and who is in the zone.
 * Prices in USD/kg, quantities in kt a year.
 */
record Setting(Baseline baseline, Equilibrium point, Set<EconomyId> zone) {

  World world() {
    return baseline.world();
  }

  MarketProblem problem() {
    return baseline.problem();
  }

  PeriodId period() {
    return problem().periods().getFirst();
  }

  Set<EconomyId> economies(Side side) {
    return side.economies(world(), zone);
  }

  double price(EconomyId economy, ProductId product) {
    return point.price(economy, product, period());
  }

  /** What an economy takes of a product in the base year, in kt. */
  double use(EconomyId economy, ProductId product) {
    return baseline.base().use(economy, product) / Calibration.THOUSAND;
  }

  /** What moves in the baseline between two sides, in kt. */
  double flow(ProductId product, Set<EconomyId> from, Set<EconomyId> to) {
    return problem().arcs().stream()
        .filter(arc -> arc.product().equals(product))
        .filter(arc -> from.contains(arc.from()) && to.contains(arc.to()))
        .mapToDouble((Arc arc) -> point.flow(arc.id(), period()))
        .sum();
  }

  /** What the zone brings in of a product from outside, in kt. */
  double zoneImports(ProductId product) {
    return problem().arcs().stream()
        .filter(each -> each.product().equals(product))
        .filter(each -> zone.contains(each.to()) && !zone.contains(each.from()))
        .mapToDouble(each -> point.flow(each.id(), period()))
        .sum();
  }

  /** The mean price of a product in the zone, in USD/kg; not a number where it has none. */
  double zonePrice(ProductId product) {
    return meanPrice(product, zone);
  }

  /** The same baseline and zone at another point, such as that of a scenario. */
  Setting at(Equilibrium other) {
    return new Setting(baseline, other, zone);
  }

  /**
   * The mean price of a product over some economies by their use, by what they make where they use
   * none, or plainly where they do neither; not a number where none has a price.
   */
  double meanPrice(ProductId product, Set<EconomyId> economies) {
    double byUse = mean(product, economies, economy -> use(economy, product));
    if (!Double.isNaN(byUse)) {
      return byUse;
    }
    double byOutput =
        mean(product, economies, economy -> baseline.base().production(economy, product));
    return Double.isNaN(byOutput) ? mean(product, economies, _ -> 1) : byOutput;
  }

  private double mean(
      ProductId product,
      Set<EconomyId> economies,
      java.util.function.ToDoubleFunction<EconomyId> weight) {
    double weighted = 0;
    double weights = 0;
    for (EconomyId economy : economies) {
      double price = price(economy, product);
      double each = weight.applyAsDouble(economy);
      if (each > 0 && !Double.isNaN(price)) {
        weighted += each * price;
        weights += each;
      }
    }
    return weights > 0 ? weighted / weights : Double.NaN;
  }

  /** A level as a price of a product for some economies, in USD/kg. */
  double price(Level level, ProductId product, Set<EconomyId> economies) {
    return switch (level) {
      case Level.PerKg(double usd) -> usd;
      case Level.Cited(String parameter) -> world().parameter(parameter).figure().value();
      case Level.AboveBaseline(double share) -> (1 + share) * meanPrice(product, economies);
    };
  }
}
