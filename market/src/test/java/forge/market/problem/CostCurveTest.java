package forge.market.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Cost, marginal cost and its slope of every curve belong together. */
class CostCurveTest {

  /** The levels of the properties, as shares of a curve's reach. */
  private static final double REACH = 20;

  @Test
  void linear() {
    var cost = new CostCurve.Linear(3, 0.5);
    assertThat(cost.marginal(4)).isEqualTo(5);
    assertThat(cost.total(4)).isEqualTo(16);
    assertThat(cost.capacity()).isInfinite();
  }

  @Test
  void stepsAreFilledInOrderAndEndAtTheirSum() {
    var cost = new CostCurve.Steps(List.of(new Step(2, 10), new Step(5, 4)));
    assertThat(cost.marginal(0)).isEqualTo(2);
    assertThat(cost.marginal(10)).isEqualTo(2);
    assertThat(cost.marginal(10.5)).isEqualTo(5);
    assertThat(cost.total(12)).isEqualTo(30);
    assertThat(cost.capacity()).isEqualTo(14);
  }

  @Test
  void isoelasticPassesThroughItsPointAboveTheIntercept() {
    // 1 + 8 (x/4)^½ : at 16 the root is 2, and the integral of 8 (x/4)^½ to 16 is 16 · 16 · 2/3
    var cost = new CostCurve.Isoelastic(1, 8, 4, 2);
    assertThat(cost.marginal(4)).isEqualTo(9);
    assertThat(cost.marginal(16)).isEqualTo(17);
    assertThat(cost.total(16)).isCloseTo(16 + 512 / 3.0, within(1e-12));
  }

  @Test
  void logBarrierRisesWithoutBoundTowardsCapacity() {
    var cost = new CostCurve.LogBarrier(1, 0, 2, 10);
    assertThat(cost.marginal(0)).isEqualTo(1);
    assertThat(cost.marginal(10 * (1 - Math.exp(-3)))).isCloseTo(7, within(1e-12));
    assertThat(cost.marginal(10)).isInfinite();
    // ∫ −2 ln(1 − x/10) from 0 to 10 is 2 · 10
    assertThat(cost.total(10)).isCloseTo(30, within(1e-12));
  }

  @Property(seed = "1", tries = 200)
  void totalIsTheIntegralOfMarginal(
      @ForAll("smooth") CostCurve cost, @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
    double level = share * REACH;
    double integral = integral(cost, level);
    assertThat(cost.total(level)).isCloseTo(integral, within(1e-6 * Math.max(1, integral)));
  }

  @Property(seed = "2", tries = 200)
  void slopeIsTheDifferenceOfMarginal(
      @ForAll("smooth") CostCurve cost, @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
    double level = share * REACH;
    double step = 1e-5 * level;
    double difference = (cost.marginal(level + step) - cost.marginal(level - step)) / (2 * step);
    assertThat(cost.slope(level)).isCloseTo(difference, within(1e-5 * Math.max(1, difference)));
  }

  @Property(seed = "3", tries = 200)
  void marginalNeverFalls(
      @ForAll("smooth") CostCurve cost,
      @ForAll @DoubleRange(min = 0, max = 0.99) double one,
      @ForAll @DoubleRange(min = 0, max = 0.99) double other) {
    double low = REACH * Math.min(one, other);
    double high = REACH * Math.max(one, other);
    assertThat(cost.marginal(low)).isLessThanOrEqualTo(cost.marginal(high));
  }

  @Provide
  Arbitrary<CostCurve> smooth() {
    var intercept = Arbitraries.doubles().between(0, 10);
    var positive = Arbitraries.doubles().between(0.1, 5);
    Arbitrary<CostCurve> linear =
        Combinators.combine(intercept, positive).as(CostCurve.Linear::new);
    Arbitrary<CostCurve> isoelastic =
        Combinators.combine(intercept, positive, positive, positive).as(CostCurve.Isoelastic::new);
    Arbitrary<CostCurve> barrier =
        Combinators.combine(intercept, positive, positive)
            .as((start, slope, weight) -> new CostCurve.LogBarrier(start, slope, weight, REACH));
    return Arbitraries.oneOf(linear, isoelastic, barrier);
  }

  /** The midpoint rule in level = end · t³, which puts many points where a root is steep. */
  private static double integral(CostCurve cost, double end) {
    int panels = 20_000;
    double sum = 0;
    for (int k = 0; k < panels; k++) {
      double t = (k + 0.5) / panels;
      sum += cost.marginal(end * t * t * t) * 3 * t * t;
    }
    return end * sum / panels;
  }
}
