package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The equations are zero exactly at complementary pairs, and their slopes match differences. */
class ReformulationTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final double STEP = 1e-6;

  /** One variable of every kind: lower, upper, both, none. */
  private static final SmallProblem KINDS =
      new SmallProblem(
          new double[] {0, -INFINITE, 0, -INFINITE},
          new double[] {INFINITE, 1, 1, INFINITE},
          x -> x);

  @Test
  void complementaryPairsAreZeros() {
    for (var equations :
        new Reformulation[] {new FischerBurmeister(KINDS), new SmoothedMid(KINDS, 0)}) {
      assertThat(equations.residual(0, 0, 3)).isZero();
      assertThat(equations.residual(0, 3, 0)).isZero();
      assertThat(equations.residual(1, 1, -3)).isZero();
      assertThat(equations.residual(1, -3, 0)).isZero();
      assertThat(equations.residual(2, 0, 3)).isZero();
      assertThat(equations.residual(2, 1, -3)).isZero();
      assertThat(equations.residual(2, 0.5, 0)).isZero();
      assertThat(equations.residual(3, -8, 0)).isZero();
    }
  }

  @Test
  void otherPairsAreNot() {
    for (var equations :
        new Reformulation[] {new FischerBurmeister(KINDS), new SmoothedMid(KINDS, 0)}) {
      assertThat(equations.residual(0, 2, 1)).isPositive();
      assertThat(equations.residual(0, 0, -1)).isNegative();
      assertThat(equations.residual(1, 1, 1)).isPositive();
      assertThat(equations.residual(2, 0.5, -0.1)).isNegative();
      assertThat(equations.residual(3, 0, 1)).isPositive();
    }
  }

  @Property(tries = 200)
  void slopesMatchDifferences(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double x,
      @ForAll @DoubleRange(min = -5, max = 5) double f) {
    for (int kind = 0; kind < 4; kind++) {
      assertSlopes(new FischerBurmeister(KINDS), kind, x, f);
      assertSlopes(new SmoothedMid(KINDS, 0.3), kind, x, f);
    }
  }

  private static void assertSlopes(Reformulation equations, int i, double x, double f) {
    double byX = equations.residual(i, x + STEP, f) - equations.residual(i, x - STEP, f);
    double byF = equations.residual(i, x, f + STEP) - equations.residual(i, x, f - STEP);
    assertThat(equations.slopeByX(i, x, f)).isCloseTo(byX / (2 * STEP), within(1e-4));
    assertThat(equations.slopeByF(i, x, f)).isCloseTo(byF / (2 * STEP), within(1e-4));
  }
}
