package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A market gives the same prices whether quantities are counted in kilograms or megatonnes. */
class UnitsTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-3, 1e3, 1e6})
  void pricesDoNotDependOnTheUnitOfQuantity(double unit) {
    double[] prices = prices(unit);
    double[] expected = prices(1);

    for (int r = 0; r < expected.length; r++) {
      assertThat(prices[r]).isCloseTo(expected[r], within(1e-7));
    }
  }

  @Test
  void powersOfTwoLeaveBoundsExact() {
    var problem = chain(1000);
    var scaling = Equilibration.of(problem.matrix());
    double[] x = {0.1, 0.2, 0.3, 0.7, 11, 13, 17, 19, 23};

    assertThat(scaling.toOriginal(scaling.toScaled(x))).isEqualTo(x);
  }

  private static double[] prices(double unit) {
    var problem = chain(unit);
    var solution = SemismoothNewton.solve(problem, new double[9], NewtonOptions.defaults());
    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    return new double[] {solution.x()[6], solution.x()[7], solution.x()[8]};
  }

  /** Three regions in a row: supply 0-2, two flows and one unused variable 3-5, prices 6-8. */
  private static LinearComplementarity chain(double unit) {
    var builder = SparseJacobian.builder(9);
    double[] constant = {4, 6, 9, 0.5, 0.7, 1, -10 * unit, -40 * unit, -25 * unit};
    for (int r = 0; r < 3; r++) {
      builder.add(r, r, (0.1 + r) / unit).add(r, 6 + r, -1).add(6 + r, r, 1);
      builder.add(6 + r, 6 + r, 0.4 * unit);
    }
    for (int f = 3; f < 5; f++) {
      builder.add(f, f + 3, 1).add(f, f + 4, -1).add(f + 3, f, -1).add(f + 4, f, 1);
    }
    builder.add(5, 5, 1);
    var upper = new double[9];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    return new LinearComplementarity(builder.build(), constant, new double[9], upper);
  }
}
