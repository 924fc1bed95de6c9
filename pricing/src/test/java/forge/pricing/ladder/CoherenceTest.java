package forge.pricing.ladder;

import static forge.pricing.ladder.Ladders.coherent;
import static forge.pricing.ladder.Ladders.masses;
import static forge.pricing.ladder.Ladders.prices;
import static forge.pricing.ladder.Ladders.step;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Explanation;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.ladder.Projection.Move;
import forge.pricing.ladder.Projection.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prices of a ladder are made coherent; the cases are solved by hand. */
class CoherenceTest {

  private static final ProductId OXIDE = ProductId.of("oxide");
  private static final ProductId METAL = ProductId.of("metal");

  /** Yield 0.8, cost 12.5. */
  private static final Step SMELT = step("smelt", "metal 1", "oxide 1.25", "12.5");

  /**
   * Metal 40 is to cover 1.25 × 24 + 12.5 = 42.5 and is 2.5 short. In ratios u, v of new to old
   * prices: (u − 1)² + (v − 1)² least on 40 v − 30 u ≥ 12.5. The line's normal (−30, 40) is 50
   * long, so (u, v) = (1, 1) + 2.5 / 50² × (−30, 40) = (0.97, 1.04). One unit of cost more shifts
   * the line by 1, so the least sum grows by 2 × 2.5 / 50² = 0.002.
   */
  @Test
  void oxideFallsAndMetalRisesUntilTheStepIsCovered() {
    var projection = Coherence.project(Ladders.of(SMELT), prices("oxide 24, metal 40"));

    assertThat(coherent(projection)).isEqualTo("metal 41.60, oxide 23.28");
    assertThat(projection.certificate().outcome()).isEqualTo(Outcome.PROJECTED);
    assertThat(projection.certificate().violation()).isEqualByComparingTo("0");
    assertThat(projection.changes().get(METAL).change()).isEqualByComparingTo("1.60");
    Move move = projection.moves().getFirst();
    assertThat(move.step()).isEqualTo(StepId.of("smelt"));
    assertThat(move.needs()).isEqualTo("metal ≥ 1.25 × oxide + 12.5");
    assertThat(move.shadowPrice()).isEqualByComparingTo("0.002");
    assertThat(move.pulls())
        .containsEntry(METAL, new BigDecimal("1.60"))
        .containsEntry(OXIDE, new BigDecimal("-0.72"));
  }

  /**
   * With weight 1.5 the oxide gives way less: 2.2 short, and the squared length is 30² / 1.5 + 40²
   * = 2200, so u = 1 − 0.001 × 30 / 1.5 = 0.98 and v = 1.04.
   */
  @Test
  void theHeavierPriceMovesLess() {
    var smelt = step("smelt", "metal 1", "oxide 1.25", "12.2");
    var rungs = prices("oxide 24, metal 40");
    rungs.put(OXIDE, new Rung(new BigDecimal("24"), Rounding.halfUp(2), new BigDecimal("1.5")));

    var projection = Coherence.project(Ladders.of(smelt), rungs);

    assertThat(coherent(projection)).isEqualTo("metal 41.60, oxide 23.52");
  }

  /**
   * Parts 40 and 30 of revenue, 120 of input and 33.1 of outside credit: 16.9 short, and 40² + 30²
   * + 120² = 130², so the ratios are 1.04, 1.03 and 0.88.
   */
  @Test
  void jointProductsEarnTogether() {
    var separate = step("separate", "heavy 1, light 0.5", "concentrate 2", "-33.1");

    var projection =
        Coherence.project(Ladders.of(separate), prices("heavy 40, light 60, concentrate 60"));

    assertThat(coherent(projection)).isEqualTo("concentrate 52.80, heavy 41.60, light 61.80");
  }

  /**
   * By mass an output of 1 and one of 0.25 cover 0.8 and 0.2 of 2 × 10 + 5 = 25, so 20 for the
   * first and 20 a mass for the second too. The first has enough. For the second 1.25 v ≥ 2 u + 5
   * with prices 10 and 16: parts 20 and 20, 5 short, squared length 800, ratios 1 + 5/800 × (−20,
   * 20).
   */
  @Test
  void jointProductsShareByMass() {
    var separate = step("separate", "heavy 1, light 0.25", "concentrate 2", "5", Step.Sharing.MASS);

    var projection =
        Coherence.project(Ladders.of(separate), prices("heavy 30, light 16, concentrate 10"));

    assertThat(coherent(projection)).isEqualTo("concentrate 8.75, heavy 30, light 18.00");
    assertThat(projection.moves()).extracting(Move::priced).containsExactly(ProductId.of("light"));
  }

  /** A stated tenth of 25 is 2.5, which 0.25 of the light product covers at 10. */
  @Test
  void jointProductsShareAsStated() {
    var shares = Step.Sharing.stated(masses("heavy 0.9, light 0.1"));
    var separate = step("separate", "heavy 1, light 0.25", "concentrate 2", "5", shares);

    var projection =
        Coherence.project(Ladders.of(separate), prices("heavy 30, light 10, concentrate 10"));

    assertThat(projection.certificate().outcome()).isEqualTo(Outcome.ALREADY_COHERENT);
    assertThat(coherent(projection)).isEqualTo("concentrate 10, heavy 30, light 10");
  }

  /**
   * Both steps bind. With a = 100 u, b = 100 v, c = 100 w and the conditions v − u = 0.12 and w − v
   * = 0.12, the least squares are symmetric: u = 0.88, v = 1, w = 1.12.
   */
  @Test
  void threeStagesMoveTogether() {
    var ladder = Ladders.of(step("first", "b 1", "a 1", "12"), step("second", "c 1", "b 1", "12"));

    var projection = Coherence.project(ladder, prices("a 100, b 100, c 100"));

    assertThat(coherent(projection)).isEqualTo("a 88.00, b 100, c 112.00");
    assertThat(projection.moves())
        .extracting(move -> move.step().code())
        .containsExactly("first", "second");
  }

  @Test
  void coherentPricesStayToTheDigit() {
    var projection = Coherence.project(Ladders.of(SMELT), prices("oxide 24.0001, metal 42.500125"));

    assertThat(coherent(projection)).isEqualTo("metal 42.500125, oxide 24.0001");
    assertThat(projection.certificate().outcome()).isEqualTo(Outcome.ALREADY_COHERENT);
    assertThat(projection.certificate().violation()).isEqualByComparingTo("0");
    assertThat(projection.moves()).isEmpty();
  }

  /** A millionth below the condition is below it. */
  @Test
  void exactArithmeticDecidesWhetherPricesAreCoherent() {
    var projection = Coherence.project(Ladders.of(SMELT), prices("oxide 24.0001, metal 42.500124"));

    assertThat(projection.certificate().outcome()).isNotEqualTo(Outcome.ALREADY_COHERENT);
    assertThat(projection.certificate().violation().signum()).isNotPositive();
  }

  @Test
  void pricesThatNothingJoinsToABrokenStepStay() {
    var ladder = Ladders.of(SMELT, step("other", "y 1", "x 1", "1"));

    var projection =
        Coherence.project(ladder, prices("oxide 24, metal 40, x 1.123, y 9, elsewhere 7.777"));

    assertThat(coherent(projection))
        .isEqualTo("elsewhere 7.777, metal 41.60, oxide 23.28, x 1.123, y 9");
  }

  @Test
  void aStepWithoutAllPricesIsNamedAndLeftOut() {
    var ladder = Ladders.of(SMELT, step("magnet", "magnet 1", "metal 0.4, boron 0.1", "10"));

    var projection = Coherence.project(ladder, prices("oxide 24, metal 40, magnet 1"));

    assertThat(coherent(projection)).isEqualTo("magnet 1, metal 41.60, oxide 23.28");
    assertThat(projection.skipped())
        .singleElement()
        .satisfies(
            skipped -> {
              assertThat(skipped.step()).isEqualTo(StepId.of("magnet"));
              assertThat(skipped.missing()).containsExactly(ProductId.of("boron"));
            });
  }

  /** The cheapest way down would take the oxide below nothing; it stops at its rounding step. */
  @Test
  void noPriceFallsBelowItsLeastStep() {
    var ladder = Ladders.of(step("smelt", "metal 1", "oxide 1.25", "12.5"));

    var projection = Coherence.project(ladder, prices("oxide 50, metal 1"));

    assertThat(coherent(projection)).isEqualTo("metal 12.52, oxide 0.01");
    assertThat(projection.certified()).isTrue();
  }

  @Test
  void roundingToTensRaisesTheOutputUntilItCovers() {
    var rungs = new LinkedHashMap<ProductId, Rung>();
    rungs.put(OXIDE, new Rung(new BigDecimal("240"), Rounding.halfUp(-1), BigDecimal.ONE));
    rungs.put(METAL, new Rung(new BigDecimal("400"), Rounding.halfUp(-1), BigDecimal.ONE));
    var ladder = Ladders.of(step("smelt", "metal 1", "oxide 1.25", "125"));

    Map<ProductId, BigDecimal> prices = Coherence.project(ladder, rungs).prices();

    assertThat(prices.get(OXIDE)).isEqualByComparingTo("230");
    assertThat(prices.get(METAL)).isEqualByComparingTo("420");
  }

  @Test
  void aConditionNamesItsMainOutputFirst() {
    var separate = step("separate", "zinc 1, gallium 0.01", "ore 2", "-3.5");

    assertThat(Condition.of(separate).getFirst().shown())
        .isEqualTo("zinc + 0.01 × gallium ≥ 2 × ore − 3.5");
  }

  @Test
  void theExplanationSaysWhatMovedWhat() {
    var projection = Coherence.project(Ladders.of(SMELT), prices("oxide 24, metal 40"));

    assertThat(text(projection.explanation(), ""))
        .startsWith(
            """
            Ladder toy 1 made coherent: 2 of 2 prices move
              metal rises: 40 → 41.60 USD/kg gross
                Step smelt needs metal ≥ 1.25 × oxide + 12.5: +1.60
              oxide falls: 24 → 23.28 USD/kg gross
                Step smelt needs metal ≥ 1.25 × oxide + 12.5: −0.72
              Certificate: passed
                Greatest violation, exactly: 0
            """);
  }

  /**
   * Oxide 24 of weight 1 and metal 42 with half a dollar missing: u = 1 − 0.5 / 2664 × 30, v = 1 +
   * 0.5 / 2664 × 42, so 23.86 and 42.33; in whole dollars 24 and 42, and 43 covers 42.5.
   */
  @Test
  void theExplanationSaysWhatRoundingDid() {
    var rungs = prices("oxide 24, metal 42");
    rungs.replaceAll((product, rung) -> new Rung(rung.price(), Rounding.halfUp(0), BigDecimal.ONE));

    var projection = Coherence.project(Ladders.of(SMELT), rungs);

    assertThat(text(projection.explanation(), ""))
        .contains(
            """
              metal rises: 42 → 43 USD/kg gross
                Rounding, the least price, and covering the step exactly: +1
            """);
  }

  private static String text(Explanation step, String indent) {
    var text = new StringBuilder(indent + step.what() + ": " + step.value() + "\n");
    step.parts().forEach(part -> text.append(text(part, indent + "  ")));
    return text.toString();
  }

  @Test
  void aLadderWithoutStepsMovesNothing() {
    var projection = Coherence.project(Ladders.of(List.of()), prices("oxide 24"));

    assertThat(coherent(projection)).isEqualTo("oxide 24");
    assertThat(projection.certified()).isTrue();
  }
}
