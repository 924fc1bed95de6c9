package forge.market.equilibrium;

import forge.solver.convex.ConvexFunction;
import forge.solver.convex.SeparableProgramme;

/**
 * The convex programme of a market whose wedges are frozen at the values of a point: each column's
 * cost is shifted by what its wedges add up to, and a mark-up, which grows with own sales, bends
 * it. The row duals of the programme are the market's prices and limit duals.
 */
final class ConvexCore {

  private final CompiledMarket market;
  private final Columns columns;

  ConvexCore(CompiledMarket market) {
    this.market = market;
    this.columns = market.columns();
  }

  /** The programme without any wedge. */
  SeparableProgramme free() {
    return programme(new double[columns.size()], new double[columns.size()]);
  }

  /** The programme with the wedges frozen at a point. */
  SeparableProgramme frozenAt(MarketPoint point) {
    var shift = new double[columns.size()];
    WedgeTerms.addTo(market, point, shift);
    var bend = new double[columns.size()];
    for (Wedge wedge : market.wedges()) {
      if (wedge instanceof Wedge.Markup w) {
        double perUnit = w.conjecture() * w.slope().at(point.x());
        bend[w.column()] += perUnit;
        shift[w.column()] -= perUnit * point.x()[w.column()];
      }
    }
    return programme(shift, bend);
  }

  private SeparableProgramme programme(double[] shift, double[] bend) {
    var programme = SeparableProgramme.builder();
    for (int i = 0; i < columns.rows(); i++) {
      programme.row(columns.rightHandSide(i));
    }
    for (int j = 0; j < columns.size(); j++) {
      add(programme, columns.column(j), shift[j], bend[j]);
      for (Columns.Entry entry : columns.entries(j)) {
        programme.entry(entry.row(), j, entry.value());
      }
    }
    return programme.build();
  }

  private static void add(
      SeparableProgramme.Builder programme, Columns.Column column, double shift, double bend) {
    double linear = column.linear() + shift;
    double curvature = column.curvature() + bend;
    if (column.smooth() == null) {
      programme.column(linear, curvature, column.lower(), column.upper());
    } else {
      programme.column(
          new Bent(column.smooth(), linear, curvature), column.lower(), column.upper());
    }
  }

  /** A smooth function with a linear and a quadratic term added. */
  private record Bent(ConvexFunction smooth, double linear, double bend) implements ConvexFunction {

    @Override
    public double value(double x) {
      return smooth.value(x) + linear * x + 0.5 * bend * x * x;
    }

    @Override
    public double slope(double x) {
      return smooth.slope(x) + linear + bend * x;
    }

    @Override
    public double curvature(double x) {
      return smooth.curvature(x) + bend;
    }
  }
}
