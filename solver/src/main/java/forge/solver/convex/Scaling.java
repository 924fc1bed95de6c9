package forge.solver.convex;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Powers of two that bring quantities, entries and costs near one: {@code x = columns·x'}, row
 * {@code i} divided by {@code rows[i]}, objective divided by {@code objective}.
 *
 * <p>First the typical quantity of each column is guessed from its bounds and its least-cost
 * quantity inside them (for a demand its choke quantity) and carried along rows to columns that
 * have neither, so that markets of grams and of megatonnes in one programme both stand near one.
 * Then a few rounds of equilibration (D. Ruiz, "A scaling algorithm to equilibrate both rows and
 * columns norms in matrices", 2001) even out the entries. Being powers of two, the factors add no
 * rounding.
 */
final class Scaling {
  private static final double GREATEST_QUANTITY = 1e15;
  private static final int SPREADING_ROUNDS = 6;
  private static final int EQUILIBRATION_ROUNDS = 4;

  private final double[] rows;
  private final double[] columns;
  private final double objective;

  Scaling(double[] rows, double[] columns, double objective) {
    this.rows = rows;
    this.columns = columns;
    this.objective = objective;
  }

  /** Row factors. */
  double[] rows() {
    return rows;
  }

  /** Column factors. */
  double[] columns() {
    return columns;
  }

  /** Objective factor. */
  double objective() {
    return objective;
  }

  static Scaling of(SeparableProgramme p) {
    return around(p, typicalQuantities(p));
  }

  /** Takes the given quantities as typical; zero where nothing is known. */
  static Scaling around(SeparableProgramme p, double[] quantities) {
    SparseMatrix a = p.structure().matrix();
    double[] columns = quantities.clone();
    double[] rows = new double[a.rows];
    for (int i = 0; i < a.rows; i++) {
      rows[i] = Math.abs(p.rhs(i));
    }
    spread(a, rows, columns);
    for (int round = 0; round < EQUILIBRATION_ROUNDS; round++) {
      equilibrate(a, rows, columns);
    }
    Arrays.setAll(rows, i -> powerOfTwo(rows[i]));
    Arrays.setAll(columns, j -> powerOfTwo(columns[j]));
    return new Scaling(rows, columns, powerOfTwo(typicalCost(p, columns)));
  }

  /** Zero where nothing is known. */
  private static double[] typicalQuantities(SeparableProgramme p) {
    double[] quantities = new double[p.columns()];
    for (int j = 0; j < quantities.length; j++) {
      double lower = Math.abs(p.lower(j));
      double upper = Math.abs(p.upper(j));
      double quantity = 0;
      if (lower <= GREATEST_QUANTITY) {
        quantity = lower;
      }
      if (upper <= GREATEST_QUANTITY) {
        quantity = Math.max(quantity, upper);
      }
      double least = -p.cost(j) / p.curvature(j);
      double choke = Math.abs(least);
      if (choke > 0 && least >= p.lower(j) && least <= p.upper(j)) {
        quantity = quantity == 0 ? choke : Math.min(quantity, choke);
      }
      quantities[j] = quantity <= GREATEST_QUANTITY ? quantity : 0;
    }
    return quantities;
  }

  /** Rows without a quantity take the geometric mean of their columns' and hand it on. */
  private static void spread(SparseMatrix a, double[] rows, double[] columns) {
    for (int round = 0; round < SPREADING_ROUNDS; round++) {
      double[] logs = new double[a.rows];
      int[] known = new int[a.rows];
      for (int j = 0; j < a.columns; j++) {
        for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1] && columns[j] > 0; p++) {
          double flow = Math.abs(a.values[p]) * columns[j];
          if (flow > 0) {
            logs[a.rowIndices[p]] += StrictMath.log(flow);
            known[a.rowIndices[p]]++;
          }
        }
      }
      for (int i = 0; i < a.rows; i++) {
        if (known[i] > 0) {
          double mean = StrictMath.exp(logs[i] / known[i]);
          rows[i] = rows[i] > 0 ? Math.sqrt(rows[i] * mean) : mean;
        }
      }
      handOn(a, rows, columns);
    }
    Arrays.setAll(rows, i -> rows[i] > 0 ? rows[i] : 1);
    Arrays.setAll(columns, j -> columns[j] > 0 ? columns[j] : 1);
  }

  private static void handOn(SparseMatrix a, double[] rows, double[] columns) {
    for (int j = 0; j < a.columns; j++) {
      if (columns[j] > 0) {
        continue;
      }
      double sum = 0;
      int known = 0;
      for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
        double row = rows[a.rowIndices[p]];
        if (row > 0 && a.values[p] != 0) {
          sum += StrictMath.log(row / Math.abs(a.values[p]));
          known++;
        }
      }
      columns[j] = known == 0 ? 0 : StrictMath.exp(sum / known);
    }
  }

  private static void equilibrate(SparseMatrix a, double[] rows, double[] columns) {
    double[] rowMax = new double[a.rows];
    double[] columnMax = new double[a.columns];
    for (int j = 0; j < a.columns; j++) {
      for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
        int i = a.rowIndices[p];
        double entry = Math.abs(a.values[p]) * columns[j] / rows[i];
        rowMax[i] = Math.max(rowMax[i], entry);
        columnMax[j] = Math.max(columnMax[j], entry);
      }
    }
    for (int i = 0; i < a.rows; i++) {
      rows[i] *= rowMax[i] > 0 ? Math.sqrt(rowMax[i]) : 1;
    }
    for (int j = 0; j < a.columns; j++) {
      columns[j] /= columnMax[j] > 0 ? Math.sqrt(columnMax[j]) : 1;
    }
  }

  /**
   * The geometric mean of the middle half of the costs: a slope of a function far from its solution
   * may be wrong by tens of orders of magnitude, either way.
   */
  private static double typicalCost(SeparableProgramme p, double[] columns) {
    double[] logs =
        IntStream.range(0, columns.length)
            .mapToDouble(j -> StrictMath.log(costOf(p, j, columns[j])))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    int cut = logs.length / 4;
    return StrictMath.exp(Arrays.stream(logs, cut, logs.length - cut).average().orElse(0));
  }

  private static double costOf(SeparableProgramme p, int j, double quantity) {
    if (!p.hasFunction(j)) {
      return Math.abs(p.cost(j)) * quantity;
    }
    double x = Math.min(Math.max(quantity, p.lower(j)), p.upper(j));
    return Math.abs(p.slopeAt(j, x) * quantity);
  }

  private static double powerOfTwo(double value) {
    return Math.scalb(1.0, Math.getExponent(value * 1.4142135623730951));
  }
}
