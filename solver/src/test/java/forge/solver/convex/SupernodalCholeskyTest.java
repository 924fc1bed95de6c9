package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sparse factor solves what the dense one solves. */
class SupernodalCholeskyTest {

  /** A = [1 1 0; 0 1 1], D = I: A Aᵀ = [2 1; 1 2], and [2 1; 1 2] [1; 0] = [2; 1]. */
  @Test
  void twoRowsByHand() {
    var builder = SparseMatrix.builder().add(0, 0, 1).add(0, 1, 1).add(1, 1, 1).add(1, 2, 1);
    double[] solution = {2, 1};
    factored(builder.build(2, 3), new double[] {1, 1, 1}, 0).solve(solution);
    assertThat(solution).containsExactly(new double[] {1, 0}, within(1e-12));
  }

  @Test
  void randomSystemsOfManyShapesAgreeWithTheDenseFactor() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new SplittableRandom(seed);
      SparseMatrix a = random(random, random.nextInt(1, 40), random.nextInt(1, 120));
      agree(a, random.doubles(a.columns, 0.1, 10).toArray(), 1e-3, random);
    }
  }

  /** Long chains, a grid and a star have deep, wide and flat elimination trees. */
  @Test
  void structuredSystemsAgreeWithTheDenseFactor() {
    var random = new SplittableRandom(1);
    for (SparseMatrix a : new SparseMatrix[] {chain(60), grid(9), star(50)}) {
      agree(a, random.doubles(a.columns, 0.1, 10).toArray(), 1e-2, random);
    }
  }

  /** Weights as they are near a solution: twelve orders of magnitude apart. */
  @Test
  void weightsOfManyMagnitudesLeaveASmallResidual() {
    var random = new SplittableRandom(3);
    SparseMatrix a = random(random, 25, 100);
    double[] weights =
        random.doubles(a.columns, -6, 6).map(exponent -> Math.pow(10, exponent)).toArray();
    double[] wanted = random.doubles(a.rows, -1, 1).toArray();
    double[] solution = times(DenseCholesky.normalMatrix(a, weights, 0), wanted);
    double[] rhs = solution.clone();
    factored(a, weights, 0).solve(solution);
    double[] back = times(DenseCholesky.normalMatrix(a, weights, 0), solution);
    double size = Arrays.stream(rhs).map(Math::abs).max().orElse(1);
    assertThat(back).containsExactly(rhs, within(1e-10 * size));
  }

  /** Two equal rows: the residual of a consistent system still vanishes. */
  @Test
  void dependentRowsAreHarmless() {
    var builder = SparseMatrix.builder();
    for (int j = 0; j < 4; j++) {
      builder.add(0, j, j + 1).add(1, j, j + 1).add(2, j, 1);
    }
    SparseMatrix a = builder.build(3, 4);
    double[] weights = {1, 1, 1, 1};
    double[][] normal = DenseCholesky.normalMatrix(a, weights, 0);
    double[] rhs = times(normal, new double[] {1, 2, 3});
    double[] solution = rhs.clone();
    factored(a, weights, 0).solve(solution);
    assertThat(times(normal, solution)).containsExactly(rhs, within(1e-9 * rhs[0]));
  }

  @Test
  void aRowWithoutWeightKeepsItsDual() {
    SparseMatrix a = SparseMatrix.builder().add(0, 0, 1).add(1, 1, 1).build(2, 2);
    double[] solution = {3, 1};
    factored(a, new double[] {1, 0}, 0).solve(solution);
    assertThat(solution).containsExactly(new double[] {3, 0}, within(1e-12));
  }

  /** With a shift the row without weight moves by its right-hand side over the shift. */
  @Test
  void theShiftStandsOnTheDiagonal() {
    SparseMatrix a = SparseMatrix.builder().add(0, 0, 1).add(1, 1, 1).build(2, 2);
    double[] solution = {3, 1};
    factored(a, new double[] {1, 0}, 0.5).solve(solution);
    assertThat(solution).containsExactly(new double[] {2, 2}, within(1e-12));
  }

  @Test
  void aFactorIsUsedAgainWithOtherWeights() {
    var random = new SplittableRandom(8);
    SparseMatrix a = random(random, 20, 60);
    var cholesky = new SupernodalCholesky(SymbolicFactor.of(a), a.values);
    for (int round = 0; round < 3; round++) {
      double[] weights = random.doubles(a.columns, 0.1, 10).toArray();
      cholesky.factor(weights, 0.1);
      double[] rhs = random.doubles(a.rows, -1, 1).toArray();
      double[] solution = rhs.clone();
      cholesky.solve(solution);
      double[] dense = DenseCholesky.solve(DenseCholesky.normalMatrix(a, weights, 0.1), rhs);
      assertThat(solution).containsExactly(dense, within(1e-8));
    }
  }

  private static void agree(
      SparseMatrix a, double[] weights, double shift, SplittableRandom random) {
    double[] rhs = random.doubles(a.rows, -1, 1).toArray();
    double[] solution = rhs.clone();
    factored(a, weights, shift).solve(solution);
    double[] dense = DenseCholesky.solve(DenseCholesky.normalMatrix(a, weights, shift), rhs);
    double size = Arrays.stream(dense).map(Math::abs).max().orElse(1);
    assertThat(solution).containsExactly(dense, within(1e-7 * size));
  }

  private static SupernodalCholesky factored(SparseMatrix a, double[] weights, double shift) {
    var cholesky = new SupernodalCholesky(SymbolicFactor.of(a), a.values);
    cholesky.factor(weights, shift);
    return cholesky;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(
            row -> IntStream.range(0, row.length).mapToDouble(i -> row[i] * vector[i]).sum())
        .toArray();
  }

  static SparseMatrix random(SplittableRandom random, int rows, int columns) {
    var builder = SparseMatrix.builder();
    for (int j = 0; j < columns; j++) {
      for (int k = random.nextInt(1, 4); k > 0; k--) {
        builder.add(random.nextInt(rows), j, random.nextDouble(-2, 2));
      }
    }
    return builder.build(rows, columns);
  }

  /** Neighbours share a column. */
  static SparseMatrix chain(int rows) {
    var builder = SparseMatrix.builder();
    for (int j = 0; j + 1 < rows; j++) {
      builder.add(j, j, 1).add(j + 1, j, -0.5);
    }
    return builder.build(rows, rows - 1);
  }

  /** Rows on a square grid; a column for each pair of neighbours. */
  static SparseMatrix grid(int side) {
    var builder = SparseMatrix.builder();
    int column = 0;
    for (int i = 0; i < side * side; i++) {
      if ((i + 1) % side != 0) {
        builder.add(i, column, 1).add(i + 1, column++, -0.9);
      }
      if (i + side < side * side) {
        builder.add(i, column, 1).add(i + side, column++, -0.8);
      }
    }
    return builder.build(side * side, column);
  }

  /** Every row meets row 0 in a column. */
  static SparseMatrix star(int rows) {
    var builder = SparseMatrix.builder();
    for (int j = 1; j < rows; j++) {
      builder.add(0, j - 1, 1).add(j, j - 1, -0.7);
    }
    return builder.build(rows, rows - 1);
  }
}
