package forge.market.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.TradedProduct;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Variants of a market with one importer, whose answers are known in closed form. */
class MarketVariantsTest {

  private static final PeriodId YEAR = PeriodId.of("2024");
  private static final ProductId OXIDE = ProductId.of("oxide");
  private static final EconomyId SELLER = EconomyId.of("CHN");
  private static final EconomyId BUYER = EconomyId.of("JPN");
  private static final double FLOOR = 8;

  /** The seller's cost is 1 + x, freight 1, demand p = intercept − y, and a levy holds 8. */
  private static MarketProblem market(double intercept, double floor) {
    return MarketProblem.builder()
        .title("one importer")
        .currency("USD")
        .period(YEAR)
        .economy(SELLER)
        .economy(BUYER)
        .product(new TradedProduct(OXIDE, "kt", "refined", 0))
        .shortagePrice(1000)
        .activity(
            new Activity(
                ActivityId.of("mine"),
                SELLER,
                Map.of(),
                Map.of(OXIDE, 1.0),
                new CostCurve.Linear(1, 1),
                Map.of(),
                0,
                Double.POSITIVE_INFINITY,
                Set.of()))
        .arc(
            new Arc(
                Arc.defaultId(OXIDE, SELLER, BUYER),
                OXIDE,
                SELLER,
                BUYER,
                new CostCurve.Linear(1, 0.001),
                Map.of(),
                0,
                Double.POSITIVE_INFINITY))
        .demand(new Demand(BUYER, OXIDE, new DemandCurve.Linear(intercept, 1), Set.of()))
        .policy(
            new Policy.VariableLevy(
                OXIDE, Set.of(BUYER), Set.of(), floor, Double.POSITIVE_INFINITY))
        .build();
  }

  /** Without a levy p = (a · 1.001 + 2) / 2.001; the floor where that is less. */
  private static double price(double intercept) {
    return Math.max(FLOOR, (1.001 * intercept + 2) / 2.001);
  }

  private static MarketVariants variants() {
    return MarketVariants.of(MarketSolver.solved(market(12, FLOOR), Method.AUTO));
  }

  private static double solvedPrice(MarketVariants variants, double intercept) {
    SolvedMarket solved = variants.solve(market(intercept, FLOOR));
    assertThat(solved.status().converged()).isTrue();
    return solved.equilibrium().price(BUYER, OXIDE, YEAR);
  }

  @Property(tries = 100)
  void thePriceIsTheClosedFormWhateverTheIntercept(
      @ForAll @DoubleRange(min = 8.5, max = 40) double intercept) {
    assertThat(solvedPrice(variants(), intercept)).isCloseTo(price(intercept), within(1e-6));
  }

  @Test
  void theSameMarketGivesTheSamePoint() {
    SolvedMarket central = MarketSolver.solved(market(12, FLOOR), Method.AUTO);
    double again =
        MarketVariants.of(central).solve(market(12, FLOOR)).equilibrium().price(BUYER, OXIDE, YEAR);
    assertThat(again).isCloseTo(central.equilibrium().price(BUYER, OXIDE, YEAR), within(1e-9));
  }

  @Test
  void anotherFloorIsHeld() {
    SolvedMarket solved = variants().solve(market(12, 9));
    assertThat(solved.equilibrium().price(BUYER, OXIDE, YEAR)).isCloseTo(9, within(1e-8));
  }

  @Test
  void threadsAndOrderDoNotMatter() {
    MarketVariants variants = variants();
    double[] inOrder =
        IntStream.range(0, 200).mapToDouble(i -> solvedPrice(variants, 9 + 0.1 * i)).toArray();
    double[] atOnce =
        IntStream.range(0, 200)
            .parallel()
            .mapToDouble(i -> solvedPrice(variants, 9 + 0.1 * i))
            .toArray();
    assertThat(atOnce).containsExactly(inOrder);
  }

  @Test
  void theMedianOfARisingResultIsTheResultOfTheMedian() {
    MarketVariants variants = variants();
    double[] prices =
        List.of(20.0, 10.0, 30.0, 16.0, 25.0).stream()
            .mapToDouble(each -> solvedPrice(variants, each))
            .toArray();
    Arrays.sort(prices);
    assertThat(prices[2]).isCloseTo(price(20), within(1e-8));
  }

  @Test
  void aVariantWithAnotherPolicyIsClearedAnyway() {
    MarketProblem banned =
        market(12, FLOOR)
            .with(
                new Policy.SpecificDuty(
                    forge.market.problem.Scope.of(OXIDE, Set.of(SELLER), Set.of(BUYER)), 5));
    SolvedMarket solved = variants().solve(banned);
    assertThat(solved.status().converged()).isTrue();
    // demand 12 − y meets 1 + y + 1 + 5 at 9.5
    assertThat(solved.equilibrium().price(BUYER, OXIDE, YEAR)).isCloseTo(9.5, within(0.01));
  }
}
