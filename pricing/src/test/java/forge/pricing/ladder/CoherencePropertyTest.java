package forge.pricing.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of coherent prices on random ladders. */
class CoherencePropertyTest {

  @Provide
  Arbitrary<AnyLadder> ladders() {
    return AnyLadder.ladders();
  }

  @Property(tries = 400)
  void everyStepIsCoveredExactlyAndTheCertificatePasses(@ForAll("ladders") AnyLadder any) {
    var projection = Coherence.project(any.ladder(), any.rungs());

    assertThat(projection.certificate().certified()).as("%s", projection.certificate()).isTrue();
    Map<ProductId, BigDecimal> prices = projection.prices();
    for (Step step : any.ladder().steps()) {
      if (step.sharing().by() == Step.SharedBy.JOINT_REVENUE) {
        BigDecimal revenue = worth(step.outputs(), prices);
        assertThat(revenue).isGreaterThanOrEqualTo(cost(step, prices));
      }
    }
    assertThat(projection.certificate().violation().signum()).isNotPositive();
  }

  private static BigDecimal cost(Step step, Map<ProductId, BigDecimal> prices) {
    return worth(step.inputs(), prices).add(step.money().cost()).subtract(step.money().credit());
  }

  private static BigDecimal worth(
      Map<ProductId, BigDecimal> masses, Map<ProductId, BigDecimal> prices) {
    BigDecimal worth = BigDecimal.ZERO;
    for (var each : masses.entrySet()) {
      worth = worth.add(each.getValue().multiply(prices.get(each.getKey())));
    }
    return worth;
  }

  @Property(tries = 200)
  void twiceIsOnce(@ForAll("ladders") AnyLadder any) {
    var once = Coherence.project(any.ladder(), any.rungs());
    var twice = Coherence.project(any.ladder(), Ladders.after(once, any.rungs()));

    assertThat(twice.prices()).isEqualTo(once.prices());
    assertThat(twice.moves()).isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfPricesAndStepsChangesNoByte(@ForAll("ladders") AnyLadder any, @ForAll long seed) {
    var products = new ArrayList<>(any.rungs().keySet());
    Collections.shuffle(products, new Random(seed));
    var rungs = new LinkedHashMap<ProductId, Rung>();
    products.forEach(product -> rungs.put(product, any.rungs().get(product)));
    var steps = new ArrayList<>(any.ladder().steps());
    Collections.shuffle(steps, new Random(seed));

    assertThat(Coherence.project(Ladders.of(steps), rungs).toString())
        .isEqualTo(Coherence.project(any.ladder(), any.rungs()).toString());
  }

  /** Compared at eight decimals, where rounding does not show. */
  @Property(tries = 100)
  void pricesAreTheNearestOnes(@ForAll("ladders") AnyLadder any) {
    Map<ProductId, Rung> rungs = fine(any.rungs());
    Map<ProductId, Double> nearest = Dykstra.nearest(any.ladder(), rungs);

    Coherence.project(any.ladder(), rungs)
        .prices()
        .forEach(
            (product, price) ->
                assertThat(price.doubleValue())
                    .as("%s", product)
                    .isCloseTo(nearest.get(product), within(1e-5)));
  }

  /** In another currency the same prices come out, as far as rounding lets them. */
  @Property(tries = 100)
  void scaledPricesAndCostsScaleTheResult(
      @ForAll("ladders") AnyLadder any, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    var scale = new BigDecimal(factor);
    var rungs = new LinkedHashMap<ProductId, Rung>();
    fine(any.rungs())
        .forEach(
            (product, rung) ->
                rungs.put(
                    product,
                    new Rung(rung.price().multiply(scale), rung.rounding(), rung.weight())));
    var steps =
        any.ladder().steps().stream()
            .map(
                step ->
                    new Step(
                        step.id(),
                        step.outputs(),
                        step.inputs(),
                        new Step.Money(
                            step.money().cost().multiply(scale),
                            step.money().credit().multiply(scale)),
                        step.sharing(),
                        step.source()))
            .toList();

    var scaled = Coherence.project(Ladders.of(steps), rungs).prices();

    Coherence.project(any.ladder(), fine(any.rungs()))
        .prices()
        .forEach(
            (product, price) ->
                assertThat(scaled.get(product).doubleValue())
                    .isCloseTo(factor * price.doubleValue(), within(1e-5 * factor)));
  }

  private static Map<ProductId, Rung> fine(Map<ProductId, Rung> rungs) {
    var fine = new LinkedHashMap<ProductId, Rung>();
    rungs.forEach(
        (product, rung) ->
            fine.put(product, new Rung(rung.price(), Rounding.halfUp(8), rung.weight())));
    return fine;
  }
}
