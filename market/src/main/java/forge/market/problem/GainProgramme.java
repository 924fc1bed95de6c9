package forge.market.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The largest gain of a set of activities: maximise the material left over, subject to no shortage
 * of any product and levels that sum to at most one,
 *
 * <pre>max Σ (A z) + leaving·z   subject to   A z ≥ 0,  1·z ≤ 1,  z ≥ 0,</pre>
 *
 * by the simplex method on a dense tableau with Bland's rule (1977), which cannot cycle. All levels
 * zero is a start, so no first phase is needed. Equal columns are kept once. Time is pivots × rows
 * × columns; a cycle of ten processes takes microseconds.
 */
final class GainProgramme {

  /** Gains below this share of what is turned over are rounding of the yields as written. */
  private static final double ROUNDING = 1e-9;

  /** Work in tableau cells after which a set is left unjudged: a few seconds. */
  private static final long WORK = 2_000_000_000L;

  /**
   * One activity of the set.
   *
   * @param activity its position in the market, negative for an arc
   * @param net net output per unit of level by place
   * @param leaves whether it also makes something that no activity of the set takes in
   */
  record Column(int activity, Map<Integer, Double> net, boolean leaves) {}

  private final List<Column> columns;
  private final double[][] tableau;
  private final int[] basis;
  private final int rows;
  private final int width;

  private GainProgramme(List<Column> columns) {
    this.columns = columns;
    Map<Integer, Integer> rowOf = new HashMap<>();
    columns.forEach(
        column -> column.net().keySet().forEach(at -> rowOf.putIfAbsent(at, rowOf.size())));
    rows = rowOf.size() + 1;
    width = columns.size() + rows + 1;
    tableau = new double[rows + 1][width];
    basis = new int[rows];
    for (int j = 0; j < columns.size(); j++) {
      fill(j, columns.get(j), rowOf);
    }
    for (int i = 0; i < rows; i++) {
      basis[i] = columns.size() + i;
      tableau[i][basis[i]] = 1;
    }
    tableau[rows - 1][width - 1] = 1;
  }

  /** One column, scaled so that what it turns over is one. */
  private void fill(int j, Column column, Map<Integer, Integer> rowOf) {
    double scale = column.net().values().stream().mapToDouble(Math::abs).sum();
    scale = scale > 0 ? scale : 1;
    double gain = column.leaves() ? 1 : 0;
    for (var entry : column.net().entrySet()) {
      double net = entry.getValue() / scale;
      int row = rowOf.computeIfAbsent(entry.getKey(), _ -> rows - 1);
      tableau[row][j] = -net;
      gain += net;
    }
    tableau[rows - 1][j] = 1;
    tableau[rows][j] = -gain;
  }

  /**
   * The positions of the activities that gain together; an empty list if the set is too large to
   * judge; nothing if no combination gains.
   */
  static Optional<List<Integer>> solve(List<Column> part) {
    var distinct = new LinkedHashMap<Object, Column>();
    part.forEach(column -> distinct.putIfAbsent(List.of(column.net(), column.leaves()), column));
    long rows = part.stream().flatMap(column -> column.net().keySet().stream()).distinct().count();
    if ((rows + 2) * (distinct.size() + rows + 2) > WORK / 100) {
      return Optional.of(List.of());
    }
    return new GainProgramme(List.copyOf(distinct.values())).run();
  }

  private Optional<List<Integer>> run() {
    long pivots = WORK / ((long) (rows + 1) * width);
    for (long pivot = 0; pivot < pivots; pivot++) {
      int entering = entering();
      if (entering < 0) {
        return gaining();
      }
      pivot(leaving(entering), entering);
    }
    return Optional.of(List.of());
  }

  private int entering() {
    for (int j = 0; j < width - 1; j++) {
      if (tableau[rows][j] < -ROUNDING) {
        return j;
      }
    }
    return -1;
  }

  /** The row with the least ratio; the last row bounds every level, so there always is one. */
  private int leaving(int entering) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows; i++) {
      double cell = tableau[i][entering];
      if (cell > ROUNDING) {
        double ratio = tableau[i][width - 1] / cell;
        if (ratio < least || (ratio <= least && basis[i] < basis[best])) {
          least = ratio;
          best = i;
        }
      }
    }
    return best;
  }

  private void pivot(int row, int column) {
    double[] chosen = tableau[row];
    double divisor = chosen[column];
    for (int j = 0; j < width; j++) {
      chosen[j] /= divisor;
    }
    for (int i = 0; i <= rows; i++) {
      double factor = tableau[i][column];
      if (i != row && (factor > 0 || factor < 0)) {
        for (int j = 0; j < width; j++) {
          tableau[i][j] -= factor * chosen[j];
        }
      }
    }
    basis[row] = column;
  }

  private Optional<List<Integer>> gaining() {
    if (tableau[rows][width - 1] <= ROUNDING) {
      return Optional.empty();
    }
    var gaining = new ArrayList<Integer>();
    for (int i = 0; i < rows; i++) {
      if (basis[i] < columns.size() && tableau[i][width - 1] > ROUNDING) {
        int activity = columns.get(basis[i]).activity();
        if (activity >= 0) {
          gaining.add(activity);
        }
      }
    }
    gaining.sort(null);
    return Optional.of(gaining);
  }
}
