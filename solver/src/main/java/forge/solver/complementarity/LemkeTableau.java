package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The columns of {@code M x - w + v + d t = -q} for a box-constrained linear problem: {@code w >=
 * 0} belongs to {@code x} at its lower bound, {@code v >= 0} to {@code x} at its upper bound,
 * {@code t >= 0} is the artificial variable.
 *
 * <p>A variable without any bound is written as a difference of two that are not negative, {@code
 * F_i} and {@code -F_i} being their rows; every variable then has a finite bound to start from, and
 * the matrix stays positive semidefinite if it was.
 */
final class LemkeTableau {

  private final int size;
  private final SparseJacobian matrix;
  private final double[] constant;
  private final double[] lower;
  private final double[] upper;
  private final double[] cover;
  private final int[] twin;
  private final int originals;

  LemkeTableau(LinearComplementarity problem) {
    originals = problem.size();
    twin = new int[originals];
    int next = originals;
    for (int i = 0; i < originals; i++) {
      boolean free = Double.isInfinite(problem.lower(i)) && Double.isInfinite(problem.upper(i));
      twin[i] = free ? next++ : -1;
    }
    size = next;
    matrix = expand(problem.matrix());
    constant = Arrays.copyOf(problem.constant(), size);
    lower = new double[size];
    upper = new double[size];
    cover = new double[size];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    for (int i = 0; i < originals; i++) {
      if (twin[i] < 0) {
        lower[i] = problem.lower(i);
        upper[i] = problem.upper(i);
      } else {
        constant[twin[i]] = -constant[i];
      }
    }
    for (int i = 0; i < size; i++) {
      cover[i] = startsAtLower(i) ? 1 : -1;
    }
  }

  private SparseJacobian expand(SparseJacobian m) {
    if (size == originals) {
      return m;
    }
    var builder = SparseJacobian.builder(size);
    var pattern = m.pattern();
    for (int j = 0; j < originals; j++) {
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        addCopies(builder, pattern.row()[k], j, m.values()[k]);
      }
    }
    return builder.build();
  }

  private void addCopies(SparseJacobian.Builder builder, int i, int j, double value) {
    builder.add(i, j, value);
    if (twin[i] >= 0) {
      builder.add(twin[i], j, -value);
    }
    if (twin[j] >= 0) {
      builder.add(i, twin[j], -value);
    }
    if (twin[i] >= 0 && twin[j] >= 0) {
      builder.add(twin[i], twin[j], value);
    }
  }

  /** The point of the problem as it was given. */
  double[] contract(double[] x) {
    double[] original = Arrays.copyOf(x, originals);
    for (int i = 0; i < originals; i++) {
      original[i] -= twin[i] < 0 ? 0 : x[twin[i]];
    }
    return original;
  }

  int size() {
    return size;
  }

  SparseJacobian matrix() {
    return matrix;
  }

  double[] constant() {
    return constant;
  }

  double lower(int i) {
    return lower[i];
  }

  double upper(int i) {
    return upper[i];
  }

  double cover(int i) {
    return cover[i];
  }

  /** Variables start at their lower bound, or at the upper one where that alone is finite. */
  boolean startsAtLower(int i) {
    return lower[i] > Double.NEGATIVE_INFINITY;
  }

  int artificial() {
    return 3 * size;
  }

  /** The column of the slack at the lower bound of variable {@code i}. */
  int atLower(int i) {
    return size + i;
  }

  /** The column of the slack at the upper bound of variable {@code i}. */
  int atUpper(int i) {
    return 2 * size + i;
  }

  boolean isVariable(int column) {
    return column < size;
  }

  boolean isSlackAtLower(int column) {
    return column >= size && column < 2 * size;
  }

  /** The variable that a column, other than the artificial one, belongs to. */
  int variableOf(int column) {
    return column % size;
  }

  /** Lowest value of the variable of a column. */
  double lowest(int column) {
    return isVariable(column) ? lower[column] : 0;
  }

  /** Highest value of the variable of a column. */
  double highest(int column) {
    return isVariable(column) ? upper[column] : Double.POSITIVE_INFINITY;
  }

  /** Adds {@code factor} times a column to {@code y}. */
  void addColumn(int column, double factor, double[] y) {
    if (isVariable(column)) {
      matrix.addColumn(column, factor, y);
    } else if (column == artificial()) {
      for (int i = 0; i < size; i++) {
        y[i] += factor * cover[i];
      }
    } else {
      y[variableOf(column)] += isSlackAtLower(column) ? -factor : factor;
    }
  }

  /** Adds a column to a matrix under construction. */
  void addColumn(int column, SparseJacobian.Builder builder, int place) {
    if (isVariable(column)) {
      var pattern = matrix.pattern();
      for (int k = pattern.start()[column]; k < pattern.start()[column + 1]; k++) {
        builder.add(pattern.row()[k], place, matrix.values()[k]);
      }
    } else if (column == artificial()) {
      for (int i = 0; i < size; i++) {
        builder.add(i, place, cover[i]);
      }
    } else {
      builder.add(variableOf(column), place, isSlackAtLower(column) ? -1 : 1);
    }
  }
}
