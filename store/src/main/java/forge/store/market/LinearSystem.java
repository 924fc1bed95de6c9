package forge.store.market;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.store.document.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linear functions of one economy that are given one way and wanted the other: quantities by prices
 * as prices by quantities, or the reverse. With {@code y = c + B x} for all its products at once,
 * {@code x = −B⁻¹ c + B⁻¹ y}.
 */
final class LinearSystem {

  /** Pivots below this share of the largest coefficient count as none. */
  private static final double SINGULAR = 1e-12;

  /** One system: the products of an economy in some periods. */
  record Key(EconomyId economy, Set<PeriodId> periods) {}

  /** One function as written: {@code constant + Σ coefficient · the other side's figures}. */
  record Line(
      Form form,
      int mark,
      ProductId product,
      double constant,
      Map<ProductId, Double> coefficients) {}

  /** The system the other way round, in the order of its lines. */
  static final class Inverse {
    private final double[] constants;
    private final double[][] coefficients;

    private Inverse(double[] constants, double[][] coefficients) {
      this.constants = constants;
      this.coefficients = coefficients;
    }

    double constant(int line) {
      return constants[line];
    }

    double coefficient(int line, int other) {
      return coefficients[line][other];
    }
  }

  private final List<Line> lines = new ArrayList<>();

  List<Line> lines() {
    return lines;
  }

  void add(Line line) {
    lines.add(line);
  }

  /** The position of a product, −1 where no line is about it. */
  int position(ProductId product) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).product().equals(product)) {
        return i;
      }
    }
    return -1;
  }

  private double[][] matrix() {
    double[][] matrix = new double[lines.size()][lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      double[] row = matrix[i];
      lines.get(i).coefficients().forEach((product, value) -> row[position(product)] = value);
    }
    return matrix;
  }

  /** The system the other way round; nothing where the coefficients cannot be inverted. */
  Optional<Inverse> inverse() {
    return inverse(matrix())
        .map(
            inverse -> {
              double[] constants = new double[lines.size()];
              for (int i = 0; i < constants.length; i++) {
                for (int j = 0; j < constants.length; j++) {
                  constants[i] -= inverse[i][j] * lines.get(j).constant();
                }
              }
              return new Inverse(constants, inverse);
            });
  }

  /** Gauss and Jordan's elimination with row pivots. */
  private static Optional<double[][]> inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] work = new double[size][2 * size];
    double largest = 0;
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, size);
      work[i][size + i] = 1;
      for (double value : matrix[i]) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    for (int k = 0; k < size; k++) {
      if (!swapToPivot(work, k, SINGULAR * largest)) {
        return Optional.empty();
      }
      eliminate(work, k);
    }
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(work[i], size, inverse[i], 0, size);
    }
    return Optional.of(inverse);
  }

  private static boolean swapToPivot(double[][] work, int k, double least) {
    int best = k;
    for (int i = k + 1; i < work.length; i++) {
      if (Math.abs(work[i][k]) > Math.abs(work[best][k])) {
        best = i;
      }
    }
    double[] row = work[best];
    work[best] = work[k];
    work[k] = row;
    return Math.abs(row[k]) > least;
  }

  private static void eliminate(double[][] work, int k) {
    double pivot = work[k][k];
    for (int j = 0; j < work[k].length; j++) {
      work[k][j] /= pivot;
    }
    for (int i = 0; i < work.length; i++) {
      double factor = work[i][k];
      if (i != k) {
        for (int j = 0; j < work[i].length; j++) {
          work[i][j] -= factor * work[k][j];
        }
      }
    }
  }

  /**
   * Whether the symmetric part of the coefficients is positive definite, so that more on one side
   * never means less on the other: Cholesky's factorisation succeeds.
   */
  boolean monotone() {
    double[][] matrix = matrix();
    int size = matrix.length;
    double[][] factor = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0.5 * (matrix[i][j] + matrix[j][i]);
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        if (i == j && !(sum > 0)) {
          return false;
        }
        factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
      }
    }
    return true;
  }
}
