package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Variables that stand alone leave before elimination, and the solution stays the same. */
class CondensationTest {

  @Test
  void quantitiesLeaveAndPricesStay() {
    // two quantities with slopes 2 and 4 that meet in one price
    var m = SparseJacobian.of(new double[][] {{2, 0, -1}, {0, 4, 1}, {1, -1, 0}});
    var plan = new Condensation(m);
    assertThat(plan.leaving()).containsExactly(0, 1);
    assertThat(plan.kept()).containsExactly(2);
  }

  @Test
  void whatHasNoSlopeStays() {
    var m = SparseJacobian.of(new double[][] {{2, 0, -1}, {0, 0, 1}, {1, -1, 0}});
    assertThat(new Condensation(m).leaving()).containsExactly(0);
  }

  @Test
  void twoThatMeetDoNotBothLeave() {
    var m = SparseJacobian.of(new double[][] {{2, 1}, {0, 3}});
    assertThat(new Condensation(m).leaving()).hasSize(1);
  }

  @Test
  void theSolutionIsThatOfTheWholeMatrix() {
    var random = new SplittableRandom(5);
    for (int round = 0; round < 50; round++) {
      SparseJacobian m = market(random, 12, 4);
      double[] b = shares(random, 16);
      var c = new double[16];
      for (int i = 0; i < 16; i++) {
        c[i] = 1 - b[i];
      }
      double[] right = shares(random, 16);
      double[] x = CondensedLu.find(new Condensation(m), m, b, c).orElseThrow().solveRefined(right);
      var product = new double[16];
      m.multiply(x, product);
      for (int i = 0; i < 16; i++) {
        assertThat(c[i] * x[i] + b[i] * product[i]).isCloseTo(right[i], within(1e-10));
      }
    }
  }

  /** Quantities with rising costs, each between two prices, and a slope on every price. */
  private static SparseJacobian market(SplittableRandom random, int quantities, int prices) {
    var builder = SparseJacobian.builder(quantities + prices);
    for (int j = 0; j < quantities; j++) {
      int from = quantities + random.nextInt(prices);
      int to = quantities + random.nextInt(prices);
      builder.add(j, j, random.nextDouble(0.5, 2));
      builder.add(j, from, 1).add(from, j, -1);
      builder.add(j, to, -1.1).add(to, j, 1);
    }
    for (int i = quantities; i < quantities + prices; i++) {
      builder.add(i, i, random.nextDouble(0.5, 2));
    }
    return builder.build();
  }

  private static double[] shares(SplittableRandom random, int count) {
    return random.doubles(count, 0.01, 0.99).toArray();
  }
}
