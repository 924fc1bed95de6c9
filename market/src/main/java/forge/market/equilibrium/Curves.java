package forge.market.equilibrium;

import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.solver.convex.ConvexFunction;

/** Marginal curves of a market as convex functions of a solver. */
final class Curves {

  private Curves() {}

  /** {@code factor} times a cost curve. */
  record ScaledCost(CostCurve curve, double factor) implements ConvexFunction {

    @Override
    public double value(double x) {
      return factor * curve.total(x);
    }

    @Override
    public double slope(double x) {
      return factor * curve.marginal(x);
    }

    @Override
    public double curvature(double x) {
      return factor * curve.slope(x);
    }
  }

  /** Minus the worth of what an isoelastic demand takes, from one unit of reference on. */
  record IsoelasticWorth(DemandCurve.Isoelastic demand) implements ConvexFunction {

    @Override
    public double value(double x) {
      double exponent = 1 - 1 / demand.elasticity();
      double ratio = x / demand.quantity();
      double integral =
          Math.abs(exponent) < 1e-12 ? Math.log(ratio) : (Math.pow(ratio, exponent) - 1) / exponent;
      return -demand.price() * demand.quantity() * integral;
    }

    @Override
    public double slope(double x) {
      return -demand.priceAt(x);
    }

    @Override
    public double curvature(double x) {
      return demand.priceAt(x) / (demand.elasticity() * x);
    }
  }
}
