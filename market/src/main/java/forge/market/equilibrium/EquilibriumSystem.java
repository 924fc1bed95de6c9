package forge.market.equilibrium;

import forge.solver.ComplementarityProblem;
import forge.solver.SparseJacobian;
import java.util.Arrays;
import java.util.List;

/**
 * A whole market as one mixed complementarity problem in the unknowns (x, y, m): quantities x within
 * their bounds, duals y free, multipliers m of the policies.
 *
 * <pre>
 *   l ≤ x ≤ u  ⟂  f′(x) + wedges(x, y, m) − Aᵀ y
 *       y free ⟂  A x − b
 *   l ≤ m ≤ u  ⟂  the condition the policy answers to
 * </pre>
 *
 * <p>Unknowns and conditions are divided by a typical quantity and a typical price, so that a
 * residual means the same in every market.
 */
final class EquilibriumSystem implements ComplementarityProblem {

  private final CompiledMarket market;
  private final Columns columns;
  private final List<Wedge.Answering> answering;
  private final double quantityScale;
  private final double priceScale;
  private final int n;
  private final int m;
  private final SparseJacobian.Builder builder;

  EquilibriumSystem(CompiledMarket market, double quantityScale, double priceScale) {
    this.market = market;
    this.columns = market.columns();
    this.answering = market.answering();
    this.quantityScale = quantityScale;
    this.priceScale = priceScale;
    this.n = columns.size();
    this.m = columns.rows();
    this.builder = SparseJacobian.builder(size());
  }

  @Override
  public int size() {
    return n + m + answering.size();
  }

  @Override
  public double lower(int i) {
    if (i < n) {
      return columns.column(i).lower() / quantityScale;
    }
    return i < n + m || isTwoWay(answering.get(i - n - m)) ? Double.NEGATIVE_INFINITY : 0;
  }

  @Override
  public double upper(int i) {
    if (i < n) {
      return columns.column(i).upper() / quantityScale;
    }
    boolean capped = i >= n + m && answering.get(i - n - m) instanceof Wedge.Levy;
    return capped
        ? ((Wedge.Levy) answering.get(i - n - m)).cap() / priceScale
        : Double.POSITIVE_INFINITY;
  }

  private static boolean isTwoWay(Wedge.Answering wedge) {
    return wedge instanceof Wedge.Support support && support.twoWay();
  }

  /** The scaled unknowns of a point. */
  double[] scaled(MarketPoint point) {
    var v = new double[size()];
    for (int j = 0; j < n; j++) {
      v[j] = point.x()[j] / quantityScale;
    }
    for (int i = 0; i < m; i++) {
      v[n + i] = point.y()[i] / priceScale;
    }
    for (int k = 0; k < answering.size(); k++) {
      v[n + m + k] = point.multipliers()[k] / priceScale;
    }
    return v;
  }

  /** The point of scaled unknowns. */
  MarketPoint point(double[] v) {
    double[] x = Arrays.copyOfRange(v, 0, n);
    double[] y = Arrays.copyOfRange(v, n, n + m);
    double[] multipliers = Arrays.copyOfRange(v, n + m, v.length);
    scale(x, quantityScale);
    scale(y, priceScale);
    scale(multipliers, priceScale);
    return new MarketPoint(x, y, multipliers);
  }

  private static void scale(double[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
  }

  @Override
  public void value(double[] v, double[] f) {
    var point = point(v);
    double[] x = point.x();
    double[] y = point.y();
    for (int i = 0; i < m; i++) {
      f[n + i] = -columns.rightHandSide(i);
    }
    for (int j = 0; j < n; j++) {
      double sum = columns.column(j).slope(x[j]);
      for (Columns.Entry entry : columns.entries(j)) {
        sum -= entry.value() * y[entry.row()];
        f[n + entry.row()] += entry.value() * x[j];
      }
      f[j] = sum;
    }
    WedgeTerms.addTo(market, point, f);
    for (int k = 0; k < answering.size(); k++) {
      f[n + m + k] = WedgeTerms.answer(answering.get(k), point, k);
    }
    for (int i = 0; i < f.length; i++) {
      f[i] /= i >= n && i < n + m ? quantityScale : priceScale;
    }
  }

  @Override
  public SparseJacobian jacobian(double[] v) {
    var point = point(v);
    double ratio = quantityScale / priceScale;
    for (int j = 0; j < n; j++) {
      builder.add(j, j, columns.column(j).secondDerivative(point.x()[j]) * ratio);
      for (Columns.Entry entry : columns.entries(j)) {
        builder.add(j, n + entry.row(), -entry.value());
        builder.add(n + entry.row(), j, entry.value());
      }
    }
    int k = 0;
    for (Wedge wedge : market.wedges()) {
      addWedge(wedge, point, n + m + k, ratio);
      k += wedge instanceof Wedge.Answering ? 1 : 0;
    }
    return builder.build();
  }

  private void addWedge(Wedge wedge, MarketPoint point, int own, double ratio) {
    switch (wedge) {
      case Wedge.OnPrice w -> builder.add(w.column(), n + w.row(), w.coefficient());
      case Wedge.OnQuantity w -> builder.add(w.column(), w.other(), w.coefficient() * ratio);
      case Wedge.Markup w -> addMarkup(w, point.x(), ratio);
      case Wedge.Levy w -> {
        addAll(w.columns(), own, 1);
        builder.add(own, n + w.row(), 1);
      }
      case Wedge.Support w -> {
        addAll(w.columns(), own, -w.coefficient());
        builder.add(own, n + w.row(), 1);
        builder.add(own, own, 1);
      }
      case Wedge.TopUp w -> {
        addAll(w.columns(), own, 1);
        builder.add(own, n + w.row(), 1 + w.charges().exportRate());
        builder.add(own, own, 1);
        double slope = w.freight().slope(WedgeTerms.total(w.columns(), point.x())) * ratio;
        for (int column : w.columns()) {
          builder.add(own, column, slope);
        }
      }
    }
  }

  private void addAll(int[] all, int own, double value) {
    for (int column : all) {
      builder.add(column, own, value);
    }
  }

  private void addMarkup(Wedge.Markup w, double[] x, double ratio) {
    builder.add(w.column(), w.column(), w.conjecture() * w.slope().at(x) * ratio);
    int[] taken = w.slope().columns();
    for (int k = 0; k < taken.length; k++) {
      double derivative = w.conjecture() * x[w.column()] * w.slope().derivative(x, k);
      builder.add(w.column(), taken[k], derivative * ratio);
    }
  }
}
