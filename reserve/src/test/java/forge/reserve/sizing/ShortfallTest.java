package forge.reserve.sizing;

import static forge.reserve.sizing.Toy.balance;
import static forge.reserve.sizing.Toy.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.ensemble.Spread;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Shortfalls solved by hand. */
class ShortfallTest {

  /**
   * Home makes 100. A makes 400 and C 200, of which 40 % are ours; C is half reliable and loses a
   * quarter at sea in the first year; B is an adversary. Supply: 100 + 160 + 0.4 · 200 · 0.5 · 0.75
   * = 290 in the first year, 100 + 160 + 40 = 300 after. Demand: 60 + 0.85 · 300 = 315, then 30 +
   * 255 = 285.
   */
  private static final Balance TWO_YEARS_OF_WAR =
      balance(
          new Demand(List.of(60.0, 60.0, 30.0, 30.0), List.of(300.0, 300.0, 300.0, 300.0), 0.85),
          supplier("HOME", Supplier.Standing.DOMESTIC, 100, 1, 1),
          supplier("A", Supplier.Standing.FOREIGN, 400, 0.4, 1),
          supplier("B", Supplier.Standing.ADVERSARY, 500, 0.4, 1),
          new Supplier(
              Toy.economy("C"),
              Supplier.Standing.FOREIGN,
              200,
              0.4,
              new Spread(0.5, 0.5, 0.5),
              List.of(0.25)));

  @Test
  void militaryDemandIsServedFirstAndAllThatIsShortIsCivilian() {
    List<Shortfall.Year> years = Shortfall.of(TWO_YEARS_OF_WAR, Rules.usual());

    assertThat(years)
        .extracting(Shortfall.Year::supply)
        .containsExactly(290.0, 300.0, 300.0, 300.0);
    assertThat(years)
        .extracting(each -> each.wanted(Rules.usual()))
        .containsExactly(315.0, 315.0, 285.0, 285.0);
    assertThat(years)
        .extracting(each -> each.shortfall().get(DemandClass.ESSENTIAL))
        .containsExactly(25.0, 15.0, 0.0, 0.0);
    assertThat(years)
        .extracting(each -> each.shortfall().get(DemandClass.MILITARY))
        .containsOnly(0.0);
    assertThat(years.stream().mapToDouble(each -> each.covered(Rules.usual())).sum()).isEqualTo(40);
  }

  @Test
  void theRestOfCivilianDemandGoesShortWithoutCounting() {
    Shortfall.Year third = Shortfall.of(TWO_YEARS_OF_WAR, Rules.usual()).get(2);

    // 300 supplied, 285 for what counts, 15 of the other 45 are met
    assertThat(third.shortfall().get(DemandClass.OTHER)).isCloseTo(30, within());
    assertThat(third.covered(Rules.usual())).isZero();
  }

  @Test
  void whatAYearLeavesOverServesTheNextOnlyByTheRule() {
    Balance plentyThenNothing =
        balance(
            new Demand(List.of(0.0, 0.0), List.of(100.0, 100.0), 1),
            new Supplier(
                Toy.economy("A"),
                Supplier.Standing.FOREIGN,
                130,
                1,
                new Spread(1, 1, 1),
                List.of(0.0, 1.0)));
    var carried = new Rules(Rules.usual().covered(), true);

    assertThat(Shortfall.of(plentyThenNothing, Rules.usual()).get(1).covered(Rules.usual()))
        .isEqualTo(100);
    assertThat(Shortfall.of(plentyThenNothing, carried).get(1).covered(carried)).isEqualTo(70);
  }

  @Property
  void moreSupplyNeverRaisesAShortfall(
      @ForAll @DoubleRange(min = 0, max = 500) double output,
      @ForAll @DoubleRange(min = 0, max = 500) double more,
      @ForAll boolean carryOver) {
    var demand = new Demand(List.of(60.0, 80.0, 20.0), List.of(300.0, 200.0, 350.0), 0.7);
    var rules = new Rules(Rules.usual().covered(), carryOver);
    List<Shortfall.Year> less =
        Shortfall.of(
            balance(demand, supplier("A", Supplier.Standing.FOREIGN, output, 1, 0.9)), rules);
    List<Shortfall.Year> richer =
        Shortfall.of(
            balance(demand, supplier("A", Supplier.Standing.FOREIGN, output + more, 1, 0.9)),
            rules);

    for (int year = 0; year < 3; year++) {
      assertThat(richer.get(year).covered(rules))
          .isLessThanOrEqualTo(less.get(year).covered(rules));
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }
}
