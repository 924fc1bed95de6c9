package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Problems of one pattern are solved from the solution of one of them. */
class WarmNewtonTest {

  private static final NewtonOptions OPTIONS = new NewtonOptions(1e-10, 60, 0);

  /** One seller at cost 1 + x, one buyer at worth a − y: p = (1 + a) / 2 where a > 1. */
  private static ComplementarityProblem market(double a) {
    return new ComplementarityProblem() {
      @Override
      public int size() {
        return 3;
      }

      @Override
      public double lower(int i) {
        return i < 2 ? 0 : Double.NEGATIVE_INFINITY;
      }

      @Override
      public double upper(int i) {
        return Double.POSITIVE_INFINITY;
      }

      @Override
      public void value(double[] v, double[] f) {
        f[0] = 1 + v[0] - v[2];
        f[1] = v[2] - a + v[1];
        f[2] = v[0] - v[1];
      }

      @Override
      public SparseJacobian jacobian(double[] v) {
        return SparseJacobian.of(new double[][] {{1, 0, -1}, {0, 1, 1}, {1, -1, 0}});
      }
    };
  }

  @Test
  void anotherDemandIsClearedFromTheFirst() {
    double[] known = {2, 2, 3};
    var newton = WarmNewton.around(market(5), known);
    var solution = newton.solve(market(9), known, OPTIONS);
    assertThat(solution.solved()).isTrue();
    assertThat(solution.x()[2]).isCloseTo(5, within(1e-9));
    assertThat(solution.x()[0]).isCloseTo(4, within(1e-9));
  }

  @Test
  void tradeThatStopsIsFound() {
    double[] known = {2, 2, 3};
    var solution = WarmNewton.around(market(5), known).solve(market(0.5), known, OPTIONS);
    assertThat(solution.solved()).isTrue();
    assertThat(solution.x()[0]).isCloseTo(0, within(1e-9));
  }

  @Test
  void theAnswerDoesNotDependOnWhatWasSolvedBefore() {
    double[] known = {2, 2, 3};
    var newton = WarmNewton.around(market(5), known);
    double[] first = newton.solve(market(7), known, OPTIONS).x();
    newton.solve(market(0.5), known, OPTIONS);
    assertThat(newton.solve(market(7), known, OPTIONS).x()).containsExactly(first);
  }
}
