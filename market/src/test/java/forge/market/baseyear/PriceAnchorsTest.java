package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Knowledge;
import forge.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Of all printed prices those count that are nearest to the year, whole years before days. */
class PriceAnchorsTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final EconomyId AAA = EconomyId.of("AAA");
  private static final EconomyId BBB = EconomyId.of("BBB");
  private static final ProductId ORE = ProductId.of("ore");

  private static final String WORDS =
      """
      economy AAA 0 0
      economy BBB 0 10
      economy CCC 0 20
      group GRP AAA BBB
      product ore rocks
      """;

  @Test
  void theNearestYearCounts() {
    assertThat(price("price ore AAA 900 A 2023 2024", "price ore AAA 1000 B 2024 2025"))
        .isCloseTo(1000, CLOSE);
    assertThat(price("price ore AAA 900 A 2023 2024", "price ore AAA 1000 B 2021 2022"))
        .isCloseTo(900, CLOSE);
  }

  @Test
  void aMeanOfTheWholeYearGoesBeforeADay() {
    assertThat(
            price(
                "price ore AAA 1500 A 2024 2024 2024-06-25",
                "price ore AAA 1400 A 2024 2024 2024-06",
                "price ore AAA 1000 C 2024 2025 2024"))
        .isCloseTo(1000, CLOSE);
  }

  /** Relative sigmas of 2 and 5 %: weights 2500 and 400. */
  @Test
  void pricesOfTheSameRankMakeAMean() {
    assertThat(price("price ore AAA 1000 A", "price ore AAA 1100 B"))
        .isCloseTo((2500 * 1000 + 400 * 1100) / 2900.0, CLOSE);
  }

  @Test
  void aPriceOfAnotherYearIsDoubtedMore() {
    PriceAnchors anchors = anchors(Knowledge.BASE, "price ore AAA 1000 A 2022 2023");
    double sigma = anchors.of(ORE, AAA).orElseThrow().wish().sigma();
    assertThat(sigma).isCloseTo(Math.hypot(20, 2 * 150), CLOSE);
  }

  @Test
  void aPriceOfAGroupHoldsForEachMemberWithTwiceTheDoubt() {
    PriceAnchors anchors = anchors(Knowledge.BASE, "price ore GRP 1000 A");
    assertThat(anchors.of(ORE, AAA).orElseThrow().wish()).isEqualTo(new Wish(1000, 40));
    assertThat(anchors.of(ORE, BBB).orElseThrow().wish()).isEqualTo(new Wish(1000, 40));
    assertThat(anchors.of(ORE, EconomyId.of("CCC"))).isEmpty();
  }

  @Test
  void itsOwnPriceGoesBeforeThatOfAGroup() {
    PriceAnchors anchors = anchors(Knowledge.BASE, "price ore GRP 1000 A", "price ore AAA 1200 C");
    assertThat(anchors.of(ORE, AAA).orElseThrow().wish().value()).isCloseTo(1200, CLOSE);
    assertThat(anchors.of(ORE, BBB).orElseThrow().wish().value()).isCloseTo(1000, CLOSE);
  }

  @Test
  void whatWasNotKnownThenDoesNotCount() {
    var then = new Knowledge(2024, 2024);
    PriceAnchors anchors =
        anchors(then, "price ore AAA 1000 A 2024 2025", "price ore AAA 900 A 2023 2024");
    assertThat(anchors.of(ORE, AAA).orElseThrow().wish().value()).isCloseTo(900, CLOSE);
  }

  /** Without any price a chain has no market; a later one is told as what it is and used. */
  @Test
  void aLaterVintageServesWhereNothingElseWasKnown() {
    PriceAnchors anchors = anchors(new Knowledge(2024, 2024), "price ore AAA 1000 A 2024 2025");
    assertThat(anchors.of(ORE, AAA).orElseThrow().wish().value()).isCloseTo(1000, CLOSE);
  }

  @Test
  void theMiddleIsThatOfThePlaces() {
    PriceAnchors anchors =
        anchors(
            Knowledge.BASE, "price ore AAA 1000 A", "price ore BBB 1100 A", "price ore CCC 5000 A");
    assertThat(anchors.middle(ORE)).hasValue(1100);
    assertThat(anchors(Knowledge.BASE).middle(ORE)).isEmpty();
  }

  private static double price(String... facts) {
    return anchors(Knowledge.BASE, facts).of(ORE, AAA).orElseThrow().wish().value();
  }

  private static PriceAnchors anchors(Knowledge knowledge, String... facts) {
    World world = FactSketch.world(WORDS, String.join("\n", facts));
    return new PriceAnchors(world, knowledge);
  }
}
