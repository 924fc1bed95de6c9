package forge.market.equilibrium;

import forge.market.problem.DemandCurve;
import java.util.List;

/**
 * The slope |P′(Q)| of the final demand of a market, several demands taken together: {@code 1 / Σ
 * |D′|}, as a function of what each demand takes.
 *
 * @param constant Σ |D′| of the demands that are linear
 * @param curves the isoelastic demands
 * @param columns their columns
 */
record MarketSlope(double constant, List<DemandCurve.Isoelastic> curves, ColumnList columns) {

  MarketSlope {
    curves = List.copyOf(curves);
  }

  /** Whether it is the same at every quantity. */
  boolean isConstant() {
    return curves.isEmpty();
  }

  /** |P′| at a point. */
  double at(double[] x) {
    return 1 / response(x);
  }

  /** Derivative of |P′| by what the demand at {@code position} of {@link #columns} takes. */
  double derivative(double[] x, int position) {
    // |D′| = ε d / P(d), and d(|D′|)/dd = (1 + ε) / P(d), since P′ = −P / (ε d)
    var curve = curves.get(position);
    double response = response(x);
    return -(1 + curve.elasticity())
        / curve.priceAt(x[columns.at(position)])
        / (response * response);
  }

  private double response(double[] x) {
    double sum = constant;
    for (int k = 0; k < columns.size(); k++) {
      double taken = x[columns.at(k)];
      sum += curves.get(k).elasticity() * taken / curves.get(k).priceAt(taken);
    }
    return sum;
  }
}
