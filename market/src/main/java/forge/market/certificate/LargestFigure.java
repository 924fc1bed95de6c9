package forge.market.certificate;

import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Step;

/**
 * The largest price-like figure that a market is written with: first costs, worths, freights. It
 * keeps a measure of prices where a glut has brought them all to zero.
 */
final class LargestFigure {

  private double largest;

  private LargestFigure() {}

  static double of(MarketProblem problem) {
    var figure = new LargestFigure();
    problem.activities().forEach(each -> figure.include(each.cost()));
    problem.arcs().forEach(each -> figure.include(each.cost()));
    problem.demands().forEach(each -> figure.include(each.curve()));
    return figure.largest;
  }

  private void include(CostCurve curve) {
    switch (curve) {
      case CostCurve.Steps steps -> steps.steps().stream().map(Step::price).forEach(this::include);
      case CostCurve.Isoelastic isoelastic -> include(isoelastic.price());
      case CostCurve.Linear linear -> include(linear.intercept());
      case CostCurve.LogBarrier barrier -> include(barrier.intercept());
    }
  }

  private void include(DemandCurve curve) {
    switch (curve) {
      case DemandCurve.Fixed _ -> {}
      case DemandCurve.Linear linear -> include(linear.intercept());
      case DemandCurve.CrossPrice cross -> include(cross.constant() / cross.ownCoefficient());
      case DemandCurve.Isoelastic isoelastic -> include(isoelastic.price());
      case DemandCurve.Steps steps ->
          steps.steps().stream().map(Step::price).forEach(this::include);
    }
  }

  private void include(double figure) {
    largest = Math.max(largest, Math.abs(figure));
  }
}
