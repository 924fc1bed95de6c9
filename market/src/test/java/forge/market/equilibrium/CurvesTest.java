package forge.market.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.solver.convex.ConvexFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Curves as a solver sees them: slopes and curvatures are those of the values. */
class CurvesTest {

  @Test
  void worthAtTheReferenceIsNilAndFallsByThePrice() {
    var worth = new Curves.IsoelasticWorth(new DemandCurve.Isoelastic(50, 20, 2, 400));
    assertThat(worth.value(50)).isZero();
    assertThat(worth.slope(50)).isEqualTo(-20);
    // four times the price takes a sixteenth
    assertThat(worth.slope(50 / 16.0)).isCloseTo(-80, within(1e-12));
  }

  @Test
  void unitElasticWorthIsALogarithm() {
    var worth = new Curves.IsoelasticWorth(new DemandCurve.Isoelastic(50, 20, 1, 400));
    assertThat(worth.value(50 * Math.E)).isCloseTo(-1000, within(1e-9));
  }

  @Property(seed = "4", tries = 200)
  void isoelasticWorth(
      @ForAll @DoubleRange(min = 0.2, max = 4) double elasticity,
      @ForAll @DoubleRange(min = 0.1, max = 10) double share) {
    var demand = new DemandCurve.Isoelastic(50, 20, elasticity, 400);
    assertBelongTogether(new Curves.IsoelasticWorth(demand), 50 * share);
    assertThat(demand.quantityAt(demand.priceAt(50 * share))).isCloseTo(50 * share, within(1e-9));
  }

  @Property(seed = "5", tries = 100)
  void scaledCost(
      @ForAll @DoubleRange(min = 0.5, max = 2) double factor,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double share) {
    var cost = new CostCurve.LogBarrier(3, 0.2, 4, 60);
    var scaled = new Curves.ScaledCost(cost, factor);
    assertThat(scaled.slope(60 * share)).isEqualTo(factor * cost.marginal(60 * share));
    assertBelongTogether(scaled, 60 * share);
  }

  private static void assertBelongTogether(ConvexFunction function, double x) {
    double step = 1e-5 * x;
    double slope = (function.value(x + step) - function.value(x - step)) / (2 * step);
    double bend = (function.slope(x + step) - function.slope(x - step)) / (2 * step);
    assertThat(function.slope(x)).isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope))));
    assertThat(function.curvature(x)).isCloseTo(bend, within(1e-6 * Math.max(1, Math.abs(bend))));
  }
}
