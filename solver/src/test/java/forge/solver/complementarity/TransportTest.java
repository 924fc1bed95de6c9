package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The transport problem of the GAMS library (transmcp) as complementarity: two plants with capacity
 * rents w, three markets with prices p, flows x with {@code 0 <= x _|_ w + c - p >= 0}.
 *
 * <p>Flows are degenerate with fixed demand; prices, rents and cost are not.
 */
class TransportTest {

  private static final int PLANTS = 2;
  private static final int MARKETS = 3;
  private static final double[] CAPACITY = {350, 600};
  private static final double[] DEMAND = {325, 300, 275};
  private static final double[] ELASTICITY = {1.5, 1.2, 2.0};
  private static final double[][] COST = {{0.225, 0.153, 0.162}, {0.225, 0.162, 0.126}};
  private static final double[] FIXED_PRICES = {0.225, 0.153, 0.126};

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 100})
  void fixedDemand(double start) {
    double[] x = solve(problem(COST, false), start);

    assertThat(prices(x)).containsExactly(FIXED_PRICES, within(1e-12));
    assertThat(rents(x)).containsExactly(new double[2], within(1e-12));
    assertThat(cost(x, COST)).isCloseTo(153.675, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 100})
  void fixedDemandAndHalfTheCostToChicago(double start) {
    double[] x = solve(problem(cheaper(), false), start);

    assertThat(prices(x)).containsExactly(new double[] {0.225, 0.0765, 0.126}, within(1e-12));
    assertThat(rents(x)).containsExactly(new double[2], within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 1, 100})
  void elasticDemandAndHalfTheCostToChicago(double start) {
    double[] x = solve(problem(cheaper(), true), start);

    assertThat(prices(x)).containsExactly(new double[] {0.225, 0.134556, 0.126}, within(5e-7));
    assertThat(rents(x)).containsExactly(new double[] {0.058056, 0}, within(5e-7));
    double[] flows = {0, 350, 0, 325, 0, 275};
    assertThat(Arrays.copyOf(x, 6)).containsExactly(flows, within(1e-8));
  }

  @Test
  void pivotsAgreeOnFixedDemand() {
    var linear =
        LinearComplementarity.at(
            problem(COST, false), Iterate.at(problem(COST, false), new double[11]));

    double[] x = Lemke.solve(linear).x();

    assertThat(prices(x)).containsExactly(FIXED_PRICES, within(1e-12));
  }

  private static double[][] cheaper() {
    return new double[][] {{0.225, 0.0765, 0.162}, COST[1]};
  }

  private static double[] solve(SmallProblem problem, double start) {
    var x = new double[PLANTS * MARKETS + PLANTS + MARKETS];
    Arrays.fill(x, start);
    var solution = SemismoothNewton.solve(problem, x, NewtonOptions.defaults());
    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    return solution.x();
  }

  private static double[] rents(double[] x) {
    return Arrays.copyOfRange(x, 6, 8);
  }

  private static double[] prices(double[] x) {
    return Arrays.copyOfRange(x, 8, 11);
  }

  private static double cost(double[] x, double[][] cost) {
    double sum = 0;
    for (int k = 0; k < PLANTS * MARKETS; k++) {
      sum += x[k] * cost[k / MARKETS][k % MARKETS];
    }
    return sum;
  }

  /** Variables: six flows plant by plant, two rents, three prices. */
  private static SmallProblem problem(double[][] cost, boolean elastic) {
    return SmallProblem.nonnegative(
        11,
        x -> {
          var f = new double[11];
          for (int i = 0; i < PLANTS; i++) {
            f[6 + i] = CAPACITY[i];
            for (int j = 0; j < MARKETS; j++) {
              f[3 * i + j] = x[6 + i] + cost[i][j] - x[8 + j];
              f[6 + i] -= x[3 * i + j];
              f[8 + j] += x[3 * i + j];
            }
          }
          for (int j = 0; j < MARKETS; j++) {
            double share = elastic ? Math.pow(FIXED_PRICES[j] / x[8 + j], ELASTICITY[j]) : 1;
            f[8 + j] -= DEMAND[j] * share;
          }
          return f;
        });
  }
}
