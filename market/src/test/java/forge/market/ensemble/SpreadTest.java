package forge.market.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import forge.world.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Triangles by hand, and quantiles between draws. */
class SpreadTest {

  /** Over 0, 1, 4 a quarter of the area lies below the mode; half of it below 4 − √6. */
  @Test
  void aTriangleByHand() {
    var spread = new Spread(0, 1, 4);
    assertThat(spread.at(0.25)).isCloseTo(1, within(1e-12));
    assertThat(spread.at(0.5)).isCloseTo(4 - Math.sqrt(6), within(1e-12));
    assertThat(spread.at(0.0625)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aNegativeElasticityGivesAPositiveMultiple() {
    assertThat(Spread.relative(new Figure(-0.6, -1.0, -0.3)))
        .satisfies(each -> assertThat(each.low()).isCloseTo(0.5, within(1e-12)))
        .satisfies(each -> assertThat(each.high()).isCloseTo(1 / 0.6, within(1e-12)));
  }

  @Test
  void aCertainFigureStays() {
    assertThat(new Spread(2, 2, 2).certain()).isTrue();
    assertThat(new Spread(2, 2, 2).at(0.9)).isEqualTo(2);
    assertThatThrownBy(() -> new Spread(3, 2, 4)).hasMessageContaining("low ≤ mode ≤ high");
  }

  @Property
  void drawsRiseWithTheirShareAndStayInside(
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double share,
      @ForAll @DoubleRange(min = 0.01, max = 0.49) double more) {
    var spread = new Spread(-3, 2, 2.5);
    assertThat(spread.at(share)).isBetween(-3.0, 2.5);
    assertThat(spread.at(share + more)).isGreaterThan(spread.at(share));
  }

  /** Of 1, 2, 3, 4 the share 0.25 lies at position 0.75: 1.75 (type 7). */
  @Test
  void quantilesAreInterpolated() {
    double[] sorted = {1, 2, 3, 4};
    assertThat(EnsembleSummary.quantile(sorted, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(EnsembleSummary.quantile(sorted, 1)).isEqualTo(4);
    assertThat(EnsembleSummary.quantile(new double[0], 0.5)).isNaN();
  }
}
