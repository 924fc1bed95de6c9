package forge.market.backtest;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.Equilibrium;
import forge.market.problem.MarketProblem;
import forge.market.scenario.Baseline;
import forge.world.BaseYear;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Reads in a market what was observed outside. */
final class ModelledFigure {

  private final MarketProblem problem;
  private final BaseYear base;
  private final PeriodId period;
  private final Observation observation;
  private final Set<EconomyId> economies;

  ModelledFigure(Baseline baseline, Observation observation) {
    this.problem = baseline.problem();
    this.base = baseline.base();
    this.period = problem.periods().getFirst();
    this.observation = observation;
    this.economies = baseline.world().economies(observation.where());
  }

  /** Change between two points in per cent of the first. */
  double changePercent(Equilibrium before, Equilibrium after) {
    return 100 * (in(after) / in(before) - 1);
  }

  /** The figure at a point: a mean price in USD/kg, or a quantity in kt. */
  double in(Equilibrium point) {
    return switch (observation.kind()) {
      case PRICE -> price(point);
      case EXPORTS -> exports(point);
      case OUTPUT -> output(point);
    };
  }

  /** The mean by base-year use, or by output where none of them uses it. */
  private double price(Equilibrium point) {
    double byUse = mean(point, each -> base.use(each, observation.product()));
    return Double.isNaN(byUse)
        ? mean(point, each -> base.production(each, observation.product()))
        : byUse;
  }

  private double mean(Equilibrium point, ToDoubleFunction<EconomyId> weight) {
    double weighted = 0;
    double weights = 0;
    for (EconomyId economy : economies) {
      double each = weight.applyAsDouble(economy);
      if (each > 0) {
        weighted += each * point.price(economy, observation.product(), period);
        weights += each;
      }
    }
    return weights > 0 ? weighted / weights : Double.NaN;
  }

  private double exports(Equilibrium point) {
    return problem.arcs().stream()
        .filter(arc -> arc.product().equals(observation.product()))
        .filter(arc -> economies.contains(arc.from()) && !economies.contains(arc.to()))
        .mapToDouble(arc -> point.flow(arc.id(), period))
        .sum();
  }

  private double output(Equilibrium point) {
    return problem.activities().stream()
        .filter(each -> economies.contains(each.economy()))
        .mapToDouble(
            each ->
                each.outputs().getOrDefault(observation.product(), 0.0)
                    * point.level(each.id(), period))
        .sum();
  }
}
