package forge.market.equilibrium;

import forge.solver.complementarity.ComplementarityProblem;
import forge.solver.complementarity.SparseJacobian;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole market as one mixed complementarity problem in the unknowns (x, y, m): quantities x
 * within their bounds, duals y of the rows, multipliers m of the policies.
 *
 * <pre>
 *   l ≤ x ≤ u     ⟂  f′(x) + wedges(x, y, m) − Aᵀ y
 *       y free    ⟂  A x − b                         rows that are equations
 *  −c ≤ y         ⟂  A x − b                         balances; c is the disposal cost
 *       y ≤ 0     ⟂  A x − b                         limits
 *   l ≤ m ≤ u     ⟂  the condition the policy answers to
 * </pre>
 *
 * <p>What is disposed of and the room under a limit are no unknowns here: they are the slacks of
 * their rows. Unknowns and conditions are in the units of {@link Scales}.
 */
final class EquilibriumSystem implements ComplementarityProblem {

  private final CompiledMarket market;
  private final Columns columns;
  private final List<Wedge.Answering> answering;
  private final Scales scales;
  private final int[] answeringRow;
  private final int[] column;
  private final int[] unknown;
  private final int[] slack;
  private final int n;
  private final int m;
  private final double[] lower;
  private final double[] upper;

  /** Entries of unknown column k: slots {@code start[k]} up to {@code start[k + 1]}. */
  private final int[] start;

  private final int[] row;
  private final double[] coefficient;
  private final SparseJacobian.Builder builder;

  EquilibriumSystem(CompiledMarket market, Scales scales) {
    this.market = market;
    this.columns = market.columns();
    this.answering = market.answering();
    this.scales = scales;
    this.answeringRow = answering.stream().mapToInt(EquilibriumSystem::row).toArray();
    this.m = columns.rows();
    this.column =
        IntStream.range(0, columns.size()).filter(j -> !columns.column(j).isSlack()).toArray();
    this.n = column.length;
    this.unknown = new int[columns.size()];
    Arrays.fill(unknown, -1);
    for (int k = 0; k < n; k++) {
      unknown[column[k]] = k;
    }
    this.slack = slacks();
    this.builder = SparseJacobian.builder(size());
    this.lower = IntStream.range(0, size()).mapToDouble(this::lowerBound).toArray();
    this.upper = IntStream.range(0, size()).mapToDouble(this::upperBound).toArray();
    this.start = new int[n + 1];
    for (int k = 0; k < n; k++) {
      start[k + 1] = start[k] + columns.entries(column[k]).size();
    }
    this.row = new int[start[n]];
    this.coefficient = new double[start[n]];
    for (int k = 0, e = 0; k < n; k++) {
      for (Columns.Entry entry : columns.entries(column[k])) {
        row[e] = entry.row();
        coefficient[e++] = entry.value();
      }
    }
  }

  /** The balance whose price a multiplier answers to. */
  private static int row(Wedge.Answering wedge) {
    return switch (wedge) {
      case Wedge.Levy w -> w.row();
      case Wedge.TopUp w -> w.row();
      case Wedge.Support w -> w.row();
    };
  }

  private double unitOfMultiplier(int k) {
    return scales.price(answeringRow[k]);
  }

  /** The slack column of each row; −1 where the row is an equation. */
  private int[] slacks() {
    var found = new int[m];
    Arrays.fill(found, -1);
    for (int j = 0; j < columns.size(); j++) {
      if (columns.column(j).isSlack()) {
        found[columns.entries(j).getFirst().row()] = j;
      }
    }
    return found;
  }

  @Override
  public int size() {
    return n + m + answering.size();
  }

  @Override
  public double lower(int i) {
    return lower[i];
  }

  @Override
  public double upper(int i) {
    return upper[i];
  }

  private double lowerBound(int i) {
    if (i < n) {
      return columns.column(column[i]).lower() / scales.quantity(column[i]);
    }
    if (i < n + m) {
      int j = slack[i - n];
      boolean bounded = j >= 0 && slackSign(j) < 0;
      return bounded ? -columns.column(j).linear() / scales.price(i - n) : Double.NEGATIVE_INFINITY;
    }
    return isTwoWay(answering.get(i - n - m)) ? Double.NEGATIVE_INFINITY : 0;
  }

  private double upperBound(int i) {
    if (i < n) {
      return columns.column(column[i]).upper() / scales.quantity(column[i]);
    }
    if (i < n + m) {
      int j = slack[i - n];
      return j >= 0 && slackSign(j) > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return answering.get(i - n - m) instanceof Wedge.Levy levy
        ? levy.cap() / unitOfMultiplier(i - n - m)
        : Double.POSITIVE_INFINITY;
  }

  private double slackSign(int j) {
    return columns.entries(j).getFirst().value();
  }

  private static boolean isTwoWay(Wedge.Answering wedge) {
    return wedge instanceof Wedge.Support support && support.twoWay();
  }

  /** The scaled unknowns of a point, moved within their bounds. */
  double[] scaled(MarketPoint point) {
    var v = new double[size()];
    for (int k = 0; k < n; k++) {
      v[k] = point.x()[column[k]] / scales.quantity(column[k]);
    }
    for (int i = 0; i < m; i++) {
      v[n + i] = point.y()[i] / scales.price(i);
    }
    for (int k = 0; k < answering.size(); k++) {
      v[n + m + k] = point.multipliers()[k] / unitOfMultiplier(k);
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.clamp(v[i], lower(i), upper(i));
    }
    return v;
  }

  /** The point of scaled unknowns, slacks filled in. */
  MarketPoint point(double[] v) {
    var x = new double[columns.size()];
    var y = new double[m];
    var multipliers = new double[answering.size()];
    for (int k = 0; k < n; k++) {
      x[column[k]] = v[k] * scales.quantity(column[k]);
    }
    for (int i = 0; i < m; i++) {
      y[i] = v[n + i] * scales.price(i);
    }
    for (int k = 0; k < multipliers.length; k++) {
      multipliers[k] = v[n + m + k] * unitOfMultiplier(k);
    }
    return new MarketPoint(x, y, multipliers);
  }

  /** As {@link #point}, with the slacks of the rows filled in. */
  MarketPoint completePoint(double[] v) {
    var point = point(v);
    double[] gap = rowGaps(point.x());
    for (int i = 0; i < m; i++) {
      if (slack[i] >= 0) {
        point.x()[slack[i]] = Math.max(0, -gap[i] / slackSign(slack[i]));
      }
    }
    return point;
  }

  /** A x − b without the slacks, which are zero in x. */
  private double[] rowGaps(double[] x) {
    var gap = new double[m];
    for (int i = 0; i < m; i++) {
      gap[i] = -columns.rightHandSide(i);
    }
    for (int k = 0; k < n; k++) {
      for (int e = start[k]; e < start[k + 1]; e++) {
        gap[row[e]] += coefficient[e] * x[column[k]];
      }
    }
    return gap;
  }

  @Override
  public void value(double[] v, double[] f) {
    var point = point(v);
    double[] x = point.x();
    double[] y = point.y();
    var conditions = new double[columns.size()];
    WedgeTerms.addTo(market, point, conditions);
    for (int k = 0; k < n; k++) {
      int j = column[k];
      double sum = conditions[j] + columns.column(j).slope(x[j]);
      for (int e = start[k]; e < start[k + 1]; e++) {
        sum -= coefficient[e] * y[row[e]];
      }
      f[k] = sum / scales.columnPrice(j);
    }
    double[] gap = rowGaps(x);
    for (int i = 0; i < m; i++) {
      f[n + i] = gap[i] / scales.gap(i);
    }
    for (int k = 0; k < answering.size(); k++) {
      f[n + m + k] = WedgeTerms.answer(answering.get(k), point, k) / unitOfMultiplier(k);
    }
  }

  @Override
  public SparseJacobian jacobian(double[] v) {
    var point = point(v);
    for (int k = 0; k < n; k++) {
      int j = column[k];
      addQuantity(j, j, columns.column(j).secondDerivative(point.x()[j]));
      for (int e = start[k]; e < start[k + 1]; e++) {
        addPrice(j, row[e], -coefficient[e]);
        double unit = scales.quantity(j) / scales.gap(row[e]);
        builder.add(n + row[e], k, coefficient[e] * unit);
      }
    }
    int k = 0;
    for (Wedge wedge : market.wedges()) {
      addWedge(wedge, point, k);
      k += wedge instanceof Wedge.Answering ? 1 : 0;
    }
    return builder.build();
  }

  /** A derivative of a column's condition by a quantity. */
  private void addQuantity(int j, int other, double derivative) {
    double unit = scales.quantity(other) / scales.columnPrice(j);
    builder.add(unknown[j], unknown[other], derivative * unit);
  }

  /** A derivative of a column's condition by a price. */
  private void addPrice(int j, int row, double derivative) {
    double unit = scales.price(row) / scales.columnPrice(j);
    builder.add(unknown[j], n + row, derivative * unit);
  }

  /** Derivatives of the conditions of some columns by a multiplier. */
  private void addMultiplier(int k, ColumnList all, double derivative) {
    for (int c = 0; c < all.size(); c++) {
      int j = all.at(c);
      double unit = unitOfMultiplier(k) / scales.columnPrice(j);
      builder.add(unknown[j], n + m + k, derivative * unit);
    }
  }

  /** Derivatives of a multiplier's own condition by its price and by itself. */
  private void addAnswer(int k, double byPrice, double byItself) {
    builder.add(n + m + k, n + answeringRow[k], byPrice);
    if (byItself != 0) {
      builder.add(n + m + k, n + m + k, byItself);
    }
  }

  private void addWedge(Wedge wedge, MarketPoint point, int k) {
    switch (wedge) {
      case Wedge.OnPrice w -> addPrice(w.column(), w.row(), w.coefficient());
      case Wedge.OnQuantity w -> addQuantity(w.column(), w.other(), w.coefficient());
      case Wedge.Markup w -> addMarkup(w, point.x());
      case Wedge.Levy w -> {
        addMultiplier(k, w.columns(), 1);
        addMultiplier(k, w.purchases(), -1);
        addAnswer(k, 1, 0);
      }
      case Wedge.Support w -> {
        addMultiplier(k, w.columns(), -w.coefficient());
        addAnswer(k, 1, 1);
      }
      case Wedge.TopUp w -> {
        addMultiplier(k, w.columns(), 1);
        addAnswer(k, 1 + w.charges().exportRate(), 1);
        addFreight(k, w.columns(), w.freight().slope(w.columns().total(point.x())));
        w.crosses().forEach(each -> addFreight(k, each.columns(), each.coefficient()));
      }
    }
  }

  /** Derivatives of a top-up's own condition by flows that move its marginal freight. */
  private void addFreight(int k, ColumnList flows, double slope) {
    for (int c = 0; c < flows.size(); c++) {
      int j = flows.at(c);
      builder.add(n + m + k, unknown[j], slope * scales.quantity(j) / unitOfMultiplier(k));
    }
  }

  private void addMarkup(Wedge.Markup w, double[] x) {
    addQuantity(w.column(), w.column(), w.conjecture() * w.slope().at(x));
    ColumnList taken = w.slope().columns();
    for (int k = 0; k < taken.size(); k++) {
      double derivative = w.conjecture() * x[w.column()] * w.slope().derivative(x, k);
      addQuantity(w.column(), taken.at(k), derivative);
    }
  }
}
