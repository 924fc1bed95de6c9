package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sensitivities equal hand derivatives and differences of re-solved programmes. */
class SensitivityTest {

  /** Supply p = 2 + q, demand p = 10 − q: a levy t on supply gives dq = −t/2, dp = t/2. */
  @Test
  void aLevyIsSharedByBothSides() {
    var b = SeparableProgramme.builder();
    int market = b.row(0);
    b.entry(market, b.column(2, 1, 0, Double.POSITIVE_INFINITY), 1);
    b.entry(market, b.column(-10, 1, 0, Double.POSITIVE_INFINITY), -1);
    SeparableProgramme p = b.build();
    var direction =
        Sensitivity.at(p, InteriorPoint.solve(p)).to(new double[] {1, 0}, new double[] {0});
    assertThat(direction.dx()).containsExactly(new double[] {-0.5, -0.5}, within(1e-12));
    assertThat(direction.dy(0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void randomDirectionsAgreeWithDifferences() {
    for (int seed = 0; seed < 10; seed++) {
      agreesWithDifferences(RandomProgrammes.market(seed, 5, 3), seed);
    }
  }

  private static void agreesWithDifferences(SeparableProgramme p, int seed) {
    var random = new SplittableRandom(seed);
    double[] dCost = random.doubles(p.columns(), -1, 1).toArray();
    double[] dRhs = random.doubles(p.rows(), -1, 1).toArray();
    double h = 1e-6;
    ProgrammeSolution up = InteriorPoint.solve(moved(p, dCost, dRhs, h));
    ProgrammeSolution down = InteriorPoint.solve(moved(p, dCost, dRhs, -h));
    var direction = Sensitivity.at(p, InteriorPoint.solve(p)).to(dCost, dRhs);
    for (int i = 0; i < p.rows(); i++) {
      double difference = (up.rowDual(i) - down.rowDual(i)) / (2 * h);
      assertThat(direction.dy(i)).isCloseTo(difference, within(1e-4 * (1 + Math.abs(difference))));
    }
  }

  private static SeparableProgramme moved(
      SeparableProgramme p, double[] dCost, double[] dRhs, double h) {
    double[] costs = new double[p.columns()];
    double[] rhs = new double[p.rows()];
    for (int j = 0; j < costs.length; j++) {
      costs[j] = p.cost(j) + h * dCost[j];
    }
    for (int i = 0; i < rhs.length; i++) {
      rhs[i] = p.rhs(i) + h * dRhs[i];
    }
    return p.withCosts(costs).withRhs(rhs);
  }
}
