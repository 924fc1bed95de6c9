package forge.pricing.ladder;

import static forge.pricing.ladder.Ladders.prices;
import static forge.pricing.ladder.Ladders.step;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of nearest prices knows them from others; the point is that of the hand-solved case. */
class OptimalityCheckTest {

  private static final List<Condition> CONDITIONS =
      Condition.of(step("smelt", "metal 1", "oxide 1.25", "12.5"));

  private static BigDecimal residual(double oxide, double metal, double multiplier) {
    Map<ProductId, Double> ratios =
        Map.of(ProductId.of("oxide"), oxide, ProductId.of("metal"), metal);
    var point = new NearestPrices(true, ratios, List.of(multiplier));
    return OptimalityCheck.residual(CONDITIONS, prices("oxide 24, metal 40"), point);
  }

  @Test
  void theNearestPricesPass() {
    assertThat(residual(0.97, 1.04, 0.002)).isLessThan(new BigDecimal("1e-15"));
  }

  @Test
  void coherentPricesThatAreNotNearestFail() {
    assertThat(residual(1, 1.0625, 0.002)).isGreaterThan(OptimalityCheck.TOLERANCE);
    assertThat(residual(0.97, 1.05, 0.002)).isGreaterThan(OptimalityCheck.TOLERANCE);
  }

  @Test
  void pricesThatBreakAConditionFail() {
    assertThat(residual(1, 1, 0)).isGreaterThan(OptimalityCheck.TOLERANCE);
  }

  @Test
  void aMultiplierThatMovesNothingOrTheWrongWayFails() {
    assertThat(residual(0.97, 1.04, 0)).isGreaterThan(OptimalityCheck.TOLERANCE);
    assertThat(residual(0.97, 1.04, -0.002)).isGreaterThan(OptimalityCheck.TOLERANCE);
  }

  @Test
  void aPointThatIsNoNumberFails() {
    assertThat(residual(Double.NaN, 1.04, 0.002)).isGreaterThan(OptimalityCheck.TOLERANCE);
  }

  /** Prices of very different sizes: what cannot be solved is said and not hidden. */
  @Test
  void whateverTheSizesTheResultIsCertifiedOrSaysThatItIsNot() {
    var ladder = Ladders.of(step("smelt", "metal 1", "oxide 1.25", "1000000000000"));
    var fine = new Rung(new BigDecimal("0.00000001"), Rounding.halfUp(8), BigDecimal.ONE);
    var rungs = Map.of(ProductId.of("oxide"), fine, ProductId.of("metal"), fine);

    var projection = Coherence.project(ladder, rungs);

    assertThat(projection.certificate().violation().signum()).isNotPositive();
    assertThat(projection.certified())
        .isEqualTo(
            projection.certificate().residual().compareTo(OptimalityCheck.TOLERANCE) <= 0
                && projection.certificate().outcome() != Projection.Outcome.NOT_CONVERGED);
  }
}
