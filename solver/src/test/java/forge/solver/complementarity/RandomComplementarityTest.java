package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Newton and pivots on random problems: both are certified, and agree where there is one solution.
 */
class RandomComplementarityTest {

  private static final double TOLERANCE = 1e-8;

  /** M = A A' / n + skew + I is positive definite: one solution. */
  @Property(tries = 60)
  void stronglyMonotoneProblems(@ForAll @IntRange(min = 1, max = 40) int n, @ForAll long seed) {
    var random = new Random(seed);
    double[][] factor = gaussian(n, random);
    var matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] += 1;
      for (int j = 0; j < n; j++) {
        double skew = i == j ? 0 : random.nextGaussian();
        matrix[i][j] += skew;
        matrix[j][i] -= skew;
        for (int k = 0; k < n; k++) {
          matrix[i][j] += factor[i][k] * factor[j][k] / n;
        }
      }
    }
    assertBothSolveAlike(inRandomBox(matrix, random));
  }

  /** Triangular with a positive diagonal: a P-matrix, far from monotone. */
  @Property(tries = 60)
  void triangularPMatrices(@ForAll @IntRange(min = 1, max = 25) int n, @ForAll long seed) {
    var random = new Random(seed);
    double[][] matrix = gaussian(n, random);
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 0.5 + random.nextDouble();
      for (int j = 0; j < i; j++) {
        matrix[i][j] = 0;
      }
    }
    assertBothSolveAlike(inRandomBox(matrix, random));
  }

  /** M = A A' of low rank in the box of ones: monotone and degenerate, solutions not unique. */
  @Property(tries = 60)
  void degenerateMonotoneProblems(@ForAll @IntRange(min = 2, max = 30) int n, @ForAll long seed) {
    var random = new Random(seed);
    double[][] factor = gaussian(n, random);
    var matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n / 2; k++) {
          matrix[i][j] += Math.rint(factor[i][k]) * Math.rint(factor[j][k]);
        }
      }
    }
    var upper = new double[n];
    Arrays.fill(upper, 1);
    double[] constant = random.ints(n, -2, 3).asDoubleStream().toArray();
    var problem =
        new LinearComplementarity(SparseJacobian.of(matrix), constant, new double[n], upper);

    assertCertified(problem, Lemke.solve(problem));
    assertCertified(problem, newton(problem));
  }

  private static void assertBothSolveAlike(LinearComplementarity problem) {
    ComplementaritySolution pivots = Lemke.solve(problem);
    ComplementaritySolution newton = newton(problem);

    assertCertified(problem, pivots);
    assertCertified(problem, newton);
    for (int i = 0; i < problem.size(); i++) {
      double scale = 1 + Math.abs(pivots.x()[i]);
      assertThat(Math.abs(newton.x()[i] - pivots.x()[i])).isLessThan(1e-6 * scale);
    }
  }

  private static ComplementaritySolution newton(LinearComplementarity problem) {
    return SemismoothNewton.solve(problem, new double[problem.size()], NewtonOptions.defaults());
  }

  private static void assertCertified(
      LinearComplementarity problem, ComplementaritySolution solution) {
    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(Certificate.violation(problem, solution.x()))
        .isLessThan(TOLERANCE * scale(solution.x()));
  }

  private static double scale(double[] x) {
    return 1 + Arrays.stream(x).map(Math::abs).max().orElse(0);
  }

  /** Every fourth variable is free, every fourth has both bounds, one in four only an upper one. */
  private static LinearComplementarity inRandomBox(double[][] matrix, Random random) {
    int n = matrix.length;
    var constant = new double[n];
    var lower = new double[n];
    var upper = new double[n];
    for (int i = 0; i < n; i++) {
      constant[i] = 3 * random.nextGaussian();
      int kind = random.nextInt(4);
      lower[i] = kind >= 2 ? Double.NEGATIVE_INFINITY : -random.nextDouble();
      upper[i] = kind == 0 || kind == 3 ? Double.POSITIVE_INFINITY : random.nextDouble();
    }
    return new LinearComplementarity(SparseJacobian.of(matrix), constant, lower, upper);
  }

  private static double[][] gaussian(int n, Random random) {
    var a = new double[n][n];
    for (double[] row : a) {
      for (int j = 0; j < n; j++) {
        row[j] = random.nextGaussian();
      }
    }
    return a;
  }
}
