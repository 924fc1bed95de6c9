package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lemke's pivots on problems solved by hand, on the classic hard ones, and on boxes. */
class LemkeTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void aConstantThatIsNotNegativeNeedsNoPivot() {
    var solution = nonnegative(new double[][] {{2, 1}, {1, 2}}, 1, 0);

    assertThat(solution.x()).containsExactly(0, 0);
    assertThat(solution.iterations()).isZero();
  }

  /** Cottle, Pang and Stone's first example form: 2a + b = 5, a + 2b = 6. */
  @Test
  void twoVariablesByHand() {
    var solution = nonnegative(new double[][] {{2, 1}, {1, 2}}, -5, -6);

    assertThat(solution.x()).containsExactly(new double[] {4.0 / 3, 7.0 / 3}, within(1e-14));
  }

  @Test
  void publishedLinearProblem() {
    var solution = Lemke.solve(PublishedProblems.linear());

    assertThat(solution.x()).containsExactly(new double[] {2.8, 0, 0.8, 1.2}, within(1e-13));
  }

  /** F = x - a in boxes: bound flips, fixed, upper-only and free variables. */
  @Test
  void boxesAndFreeVariables() {
    double[] lower = {0, 0, 0, -INFINITE, -INFINITE, 2};
    double[] upper = {1, 1, 1, INFINITE, 1, 2};
    double[] constant = {2, -0.3, -5, 7, -3, -9};
    var identity = new double[6][6];
    for (int i = 0; i < 6; i++) {
      identity[i][i] = 1;
    }

    var solution = Lemke.solve(identity, constant, lower, upper);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.x()).containsExactly(new double[] {0, 0.3, 1, -7, 1, 2}, within(1e-14));
  }

  /** Least squares distance to the line a + b = 2 as multiplier system; the multiplier is free. */
  @Test
  void aFreeMultiplierWithoutDiagonal() {
    double[][] kkt = {{1, 0, -1}, {0, 1, -1}, {1, 1, 0}};
    double[] constant = {-3, 0, -2};
    double[] lower = {0, 0, -INFINITE};
    double[] upper = {INFINITE, INFINITE, INFINITE};

    var solution = Lemke.solve(kkt, constant, lower, upper);

    assertThat(solution.x()).containsExactly(new double[] {2, 0, -1}, within(1e-14));
  }

  /** Murty (1978): M lower triangular with 2 below the diagonal, q = -1; the solution is e1. */
  @ParameterizedTest
  @ValueSource(ints = {4, 16, 64})
  void murtysMatrix(int n) {
    var matrix = new double[n][n];
    var constant = new double[n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(matrix[i], i + 1, n, 2);
      matrix[i][i] = 1;
      constant[i] = -1;
    }

    var solution = Lemke.solve(matrix, constant, new double[n], infinite(n));

    var expected = new double[n];
    expected[n - 1] = 1;
    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.x()).containsExactly(expected, within(1e-12));
  }

  /** Fathi (1979): the positive definite L L' of Murty's L; the solution is e1 again. */
  @ParameterizedTest
  @ValueSource(ints = {4, 16, 64})
  void fathisMatrix(int n) {
    var matrix = new double[n][n];
    var constant = new double[n];
    for (int i = 0; i < n; i++) {
      constant[i] = -1;
      for (int j = 0; j < n; j++) {
        int least = Math.min(i, j);
        matrix[i][j] = 4 * least + (i == j ? 1 : 2);
      }
    }

    var solution = Lemke.solve(matrix, constant, new double[n], infinite(n));

    var expected = new double[n];
    expected[0] = 1;
    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.x()).containsExactly(expected, within(1e-11));
  }

  /**
   * A linear programme with every ratio tied, Beale's cycling example, as its optimality system.
   */
  @Test
  void degenerateVerticesDoNotCycle() {
    double[][] rows = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
    double[] limit = {0, 0, 1};
    double[] gain = {0.75, -150, 0.02, -6};
    var matrix = new double[7][7];
    var constant = new double[7];
    for (int j = 0; j < 4; j++) {
      constant[j] = -gain[j];
      for (int i = 0; i < 3; i++) {
        matrix[j][4 + i] = rows[i][j];
        matrix[4 + i][j] = -rows[i][j];
        constant[4 + i] = limit[i];
      }
    }

    var solution = Lemke.solve(matrix, constant, new double[7], infinite(7));

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(Arrays.copyOf(solution.x(), 4))
        .containsExactly(new double[] {0.04, 0, 1, 0}, within(1e-12));
  }

  /**
   * x1 - x2 >= 1 and x2 - x1 >= 0 contradict each other; the matrix is skew, so the ray is proof.
   */
  @Test
  void contradictionsEndOnARay() {
    double[][] matrix = {{0, 0, -1, 1}, {0, 0, 1, -1}, {1, -1, 0, 0}, {-1, 1, 0, 0}};
    double[] constant = {0, 0, -1, 0};

    var solution = Lemke.solve(matrix, constant, new double[4], infinite(4));

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SECONDARY_RAY);
    assertThat(solution.naturalResidual()).isGreaterThan(0);
  }

  /** Any matrix will do where all bounds are finite: here F falls with x. */
  @Test
  void aBoxAlwaysHasASolution() {
    var solution =
        Lemke.solve(
            new double[][] {{-1, 2}, {-3, -1}},
            new double[] {-0.5, 1.5},
            new double[2],
            new double[] {1, 1});

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(solution.naturalResidual()).isLessThan(1e-14);
  }

  @Test
  void theLimitOfPivotsHolds() {
    var solution = Lemke.solve(PublishedProblems.linear(), 1);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.ITERATION_LIMIT);
  }

  private static ComplementaritySolution nonnegative(double[][] matrix, double... constant) {
    int n = constant.length;
    return Lemke.solve(matrix, constant, new double[n], infinite(n));
  }

  private static double[] infinite(int n) {
    var upper = new double[n];
    Arrays.fill(upper, INFINITE);
    return upper;
  }
}
