package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Programmes with general smooth functions, whose answers have closed forms. */
class SmoothFunctionsTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Minus the benefit of an isoelastic demand: price = scale · x^(−1/elasticity). */
  record Isoelastic(double scale, double elasticity) implements ConvexFunction {
    @Override
    public double value(double x) {
      double power = 1 - 1 / elasticity;
      return -scale * Math.pow(x, power) / power;
    }

    @Override
    public double slope(double x) {
      return -scale * Math.pow(x, -1 / elasticity);
    }

    @Override
    public double curvature(double x) {
      return scale / elasticity * Math.pow(x, -1 / elasticity - 1);
    }
  }

  /** Cost that grows without limit towards a capacity: −weight · log(1 − x/capacity). */
  record Barrier(double weight, double capacity) implements ConvexFunction {
    @Override
    public double value(double x) {
      return x >= capacity ? INF : -weight * Math.log1p(-x / capacity);
    }

    @Override
    public double slope(double x) {
      return weight / (capacity - x);
    }

    @Override
    public double curvature(double x) {
      return weight / (capacity - x) / (capacity - x);
    }
  }

  @Test
  void functionsAgreeWithDifferences() {
    for (ConvexFunction f :
        new ConvexFunction[] {new Isoelastic(3, 0.4), new Isoelastic(2, 2), new Barrier(2, 5)}) {
      for (double x : new double[] {0.1, 1, 3}) {
        double h = 1e-6;
        assertThat((f.value(x + h) - f.value(x - h)) / (2 * h))
            .isCloseTo(f.slope(x), within(1e-6 * (1 + Math.abs(f.slope(x)))));
        assertThat((f.slope(x + h) - f.slope(x - h)) / (2 * h))
            .isCloseTo(f.curvature(x), within(1e-5 * (1 + f.curvature(x))));
      }
    }
  }

  /** Demand 100·p^(−0.5), unit cost 4: quantity 50. */
  @Test
  void isoelasticDemandAtConstantCost() {
    ProgrammeSolution s = market(new Isoelastic(1e4, 0.5), 4, 0);
    assertThat(s.x(0)).isCloseTo(50, within(1e-10));
    assertThat(s.rowDual(0)).isCloseTo(4, within(1e-11));
  }

  /** From very inelastic to very elastic demand: price = cost + slope·x. */
  @Test
  void elasticitiesFromATenthToTen() {
    for (double elasticity : new double[] {0.1, 0.3, 0.9, 1.5, 4, 10}) {
      double price = 1 + 0.02 * 30;
      ProgrammeSolution s =
          market(new Isoelastic(price * Math.pow(30, 1 / elasticity), elasticity), 1, 0.02);
      assertThat(s.x(0)).as("elasticity %s", elasticity).isCloseTo(30, within(1e-8));
    }
  }

  /** Marginal cost w/(K − x) against price 10 − x with w = 6, K = 5: (10 − x)(5 − x) = 6, x = 4. */
  @Test
  void aBarrierKeepsOffCapacity() {
    var b = SeparableProgramme.builder();
    int row = b.row(0);
    b.entry(row, b.column(new Barrier(6, 5), 0, 5), 1);
    b.entry(row, b.column(-10, 1, 0, INF), -1);
    SeparableProgramme p = b.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-10);
    assertThat(s.x(0)).isCloseTo(4, within(1e-11));
    assertThat(s.rowDual(0)).isCloseTo(6, within(1e-11));
  }

  /** A weak barrier leaves the quantity within a hair of its capacity. */
  @Test
  void aWeakBarrierIsResolved() {
    var b = SeparableProgramme.builder();
    int row = b.row(0);
    b.entry(row, b.column(new Barrier(1e-6, 5), 0, 5), 1);
    b.entry(row, b.column(-10, 1, 0, INF), -1);
    ProgrammeSolution s = InteriorPoint.solve(b.build());
    assertThat(s.stopReason()).isEqualTo(StopReason.OPTIMAL);
    assertThat(5 - s.x(0)).isCloseTo(1e-6 / 5, within(1e-12));
  }

  /** Cobb–Douglas budget shares: minimise −Σ w log x with Σ p x = 1 gives x = w/p. */
  @Test
  void logarithmicUtilitiesGiveBudgetShares() {
    double[] weights = {0.2, 0.3, 0.5};
    double[] prices = {1, 1000, 1e-3};
    var b = SeparableProgramme.builder();
    int budget = b.row(1);
    for (int k = 0; k < 3; k++) {
      double w = weights[k];
      b.entry(budget, b.column(logarithm(w), 0, INF), prices[k]);
    }
    SeparableProgramme p = b.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-9);
    for (int k = 0; k < 3; k++) {
      assertThat(s.x(k) * prices[k]).isCloseTo(weights[k], within(1e-10));
    }
  }

  @Test
  void aRandomMixtureIsCertified() {
    for (int seed = 0; seed < 20; seed++) {
      SeparableProgramme p = RandomProgrammes.market(seed, 6, 4);
      KktCheck.certify(p, InteriorPoint.solve(p), 1e-9);
    }
  }

  private static ConvexFunction logarithm(double weight) {
    return new ConvexFunction() {
      @Override
      public double value(double x) {
        return -weight * Math.log(x);
      }

      @Override
      public double slope(double x) {
        return -weight / x;
      }

      @Override
      public double curvature(double x) {
        return weight / x / x;
      }
    };
  }

  private static ProgrammeSolution market(ConvexFunction demand, double cost, double curvature) {
    var b = SeparableProgramme.builder();
    int row = b.row(0);
    b.entry(row, b.column(demand, 0, INF), -1);
    b.entry(row, b.column(cost, curvature, 0, INF), 1);
    SeparableProgramme p = b.build();
    ProgrammeSolution s = InteriorPoint.solve(p);
    KktCheck.certify(p, s, 1e-9);
    return s;
  }
}
