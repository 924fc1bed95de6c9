package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.world.BasePrice;
import forge.world.BaseYear;
import forge.world.Route;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Prices lie near what was printed and make sense along routes and processes. */
class PriceReconciliationTest {

  private static final Offset<Double> CLOSE = within(1e-4);
  private static final EconomyId AAA = EconomyId.of("AAA");
  private static final EconomyId BBB = EconomyId.of("BBB");
  private static final EconomyId CCC = EconomyId.of("CCC");
  private static final ProductId ORE = ProductId.of("ore");
  private static final ProductId METAL = ProductId.of("metal");

  private static final String WORDS =
      """
      economy AAA 0 10
      economy BBB 0 30
      economy CCC 0 50
      economy DDD 0 70
      product ore rocks
      product metal rocks
      process dig > ore : 10 20 30
      process melt 2 ore > 1 metal : 500 1000 1500
      output AAA dig 100 A
      """;

  /**
   * Ore costs a = 1000 ± 20 at home, where a tax of 13 % is not refunded, and 100 to ship. Nothing
   * is printed abroad: b = 1000 ± 1000. What the route misses, r = b − 1.13 a − 100, has σ = 4 % of
   * 1000. Then b = 1000 − 625 r, a = 1000 + 0.2825 r, and so r (1 + 625 + 0.319225) = −230.
   */
  @Test
  void thePriceAbroadHoldsTheTaxThatIsNotRefunded() {
    BaseYear year =
        year(
            "tax ore AAA 0.13",
            "flow ore AAA BBB 100 A",
            "final BBB ore 100 A",
            "price ore AAA 1000 A");
    double miss = -230 / 626.319225;
    assertThat(year.price(AAA, ORE)).isCloseTo(1000 + 0.2825 * miss, CLOSE);
    assertThat(year.price(BBB, ORE)).isCloseTo(1000 - 625 * miss, CLOSE);
    assertThat(year.flowGaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.gap()).isCloseTo(miss, CLOSE));
  }

  /** What nothing is printed about says so; what was printed keeps its source and its range. */
  @Test
  void aPriceTellsWhatItRestsOn() {
    BaseYear year = year("flow ore AAA BBB 100 A", "final BBB ore 100 A", "price ore AAA 1000 A");
    assertThat(row(year, BBB, ORE).price().provenance().note()).startsWith("nothing printed");
    assertThat(row(year, AAA, ORE).price().provenance().estimated()).isFalse();
    assertThat(row(year, AAA, ORE).price().figure().covers(1000)).isTrue();
  }

  /**
   * One tonne of metal takes 2 of ore at 1000 and 1000 to melt, so it is worth 3000 ± 500 by its
   * cost and 4000 ± 80 as printed. Ore is 1000 ± 20, twice, for 40.
   */
  @Test
  void whatAProcessEarnsIsNearItsCost() {
    BaseYear year =
        year(
            "output AAA melt 50 A",
            "final AAA metal 50 A",
            "price ore AAA 1000 A",
            "price metal AAA 4000 A");
    double gap = 1000 / (80 * 80 + 40 * 40 + 500 * 500.0);
    assertThat(year.price(AAA, METAL)).isCloseTo(4000 - 80 * 80 * gap, CLOSE);
    assertThat(year.price(AAA, ORE)).isCloseTo(1000 + 2 * 20 * 20 * gap, CLOSE);
  }

  /** A mine may earn a rent: its price stands as printed, however far above its cost. */
  @Test
  void aMineMayEarnMoreThanItsCost() {
    BaseYear year = year("final AAA ore 100 A", "price ore AAA 1000 A");
    assertThat(year.price(AAA, ORE)).isCloseTo(1000, CLOSE);
  }

  /** A price below the low end of a mine's cost is drawn towards it. */
  @Test
  void aMineEarnsItsCost() {
    BaseYear year =
        year(
            "process deep > ore : 2000 2100 2200",
            "output BBB deep 100 A",
            "final AAA ore 100 A",
            "final BBB ore 100 A",
            "price ore BBB 1000 C");
    assertThat(year.price(BBB, ORE)).isGreaterThan(1200);
  }

  /** CCC takes part with metal and neither makes nor uses ore: the cheapest way to get it there. */
  @Test
  void whereAProductIsNeitherMadeNorUsedItCostsItsCheapestWay() {
    BaseYear year =
        year(
            "tax ore AAA 0.13",
            "output BBB dig 100 A",
            "output BBB melt 50 A",
            "flow metal BBB CCC 50 A",
            "final CCC metal 50 A",
            "final AAA ore 100 A",
            "price ore AAA 1000 A",
            "price ore BBB 1100 A",
            "price metal CCC 4000 A");
    double fromTaxed = year.landedCost(ORE, new Route(AAA, CCC)).total();
    double fromFree = year.landedCost(ORE, new Route(BBB, CCC)).total();
    assertThat(fromTaxed).isGreaterThan(fromFree);
    assertThat(year.price(CCC, ORE)).isCloseTo(fromFree, CLOSE);
    assertThat(row(year, CCC, ORE).price().provenance().note())
        .isEqualTo("neither made nor used: landed from BBB");
  }

  @Test
  void whoTakesNoPartHasNoPrices() {
    BaseYear year = year("final AAA ore 100 A", "price ore AAA 1000 A");
    assertThat(year.tables().prices()).extracting(BasePrice::economy).containsOnly(AAA);
  }

  /** A smelter to come needs a price of ore and of metal before it runs. */
  @Test
  void whoBuildsTakesPart() {
    BaseYear year =
        year(
            "output AAA melt 50 A",
            "final AAA metal 50 A",
            "facility CCC melt 40 2027 construction",
            "facility BBB melt 40 2027 planned",
            "price ore AAA 1000 A",
            "price metal AAA 3000 A");
    assertThat(year.findPrice(CCC, ORE)).isPresent();
    assertThat(year.findPrice(CCC, METAL)).isPresent();
    assertThat(year.findPrice(BBB, ORE)).isEmpty();
  }

  @Test
  void aProductWithoutAnyPriceIsAProblem() {
    Reconciled reconciled =
        reconciled("output AAA melt 50 A", "final AAA metal 50 A", "price ore AAA 1000 A");
    assertThat(reconciled.problems())
        .extracting(Problem::file, Problem::value)
        .containsExactly(tuple("rocks/prices.csv", "metal"));
  }

  private static BasePrice row(BaseYear year, EconomyId economy, ProductId product) {
    return year.tables().prices().stream()
        .filter(each -> each.economy().equals(economy) && each.product().equals(product))
        .findFirst()
        .orElseThrow();
  }

  private static BaseYear year(String... facts) {
    return reconciled(facts).year();
  }

  private static Reconciled reconciled(String... facts) {
    return Reconciliation.of(FactSketch.world(WORDS, String.join("\n", facts)));
  }
}
