package forge.world;

import static forge.world.WorldSketch.AUS;
import static forge.world.WorldSketch.CONC;
import static forge.world.WorldSketch.JPN;
import static forge.world.WorldSketch.MYS;
import static forge.world.WorldSketch.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The base year gives each quantity, price, landed cost and margin of the small world. */
class BaseYearTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private final WorldSketch sketch = new WorldSketch();

  @Test
  void quantitiesAreThoseOfTheRows() {
    BaseYear year = sketch.year();
    assertThat(year.production(AUS, CONC)).isCloseTo(100, CLOSE);
    assertThat(year.processUse(MYS, CONC)).isCloseTo(100, CLOSE);
    assertThat(year.finalUse(MYS, OXIDE)).isCloseTo(5, CLOSE);
    assertThat(year.use(MYS, OXIDE)).isCloseTo(5, CLOSE);
    assertThat(year.imports(JPN, OXIDE)).isCloseTo(15, CLOSE);
    assertThat(year.exports(MYS, OXIDE)).isCloseTo(15, CLOSE);
    assertThat(year.flow(OXIDE, new Route(MYS, JPN))).isCloseTo(15, CLOSE);
    assertThat(year.flow(OXIDE, new Route(JPN, MYS))).isZero();
    assertThat(year.output(MYS, new ProcessId("sep"))).isCloseTo(20, CLOSE);
    assertThat(year.capacity(MYS, new ProcessId("sep"))).isCloseTo(40, CLOSE);
    assertThat(year.imbalance(MYS, OXIDE)).isCloseTo(0, CLOSE);
  }

  @Test
  void aPriceIsThereOrRefused() {
    BaseYear year = sketch.year();
    assertThat(year.price(JPN, OXIDE)).isCloseTo(53000, CLOSE);
    assertThat(year.findPrice(AUS, OXIDE)).isEmpty();
    assertThatThrownBy(() -> year.price(AUS, OXIDE)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void landedCostAddsExportTaxFreightAndDutyInThatOrder() {
    sketch.wedges.add(duty(Charge.Base.CIF, Set.of()));
    LandedCost cost = sketch.year().landedCost(OXIDE, new Route(MYS, JPN));
    double freight = 100 + 10 * km() / 1000;
    assertThat(cost.fob()).isCloseTo(52000, CLOSE);
    assertThat(cost.freight()).isCloseTo(freight, CLOSE);
    assertThat(cost.duty()).isCloseTo(0.1 * (52000 + freight), CLOSE);
    assertThat(cost.total()).isCloseTo(1.1 * (52000 + freight), CLOSE);
    assertThat(cost.added()).isCloseTo(cost.total() - 50000, CLOSE);
  }

  @Test
  void aDutyOnFobLeavesFreightOut() {
    sketch.wedges.add(duty(Charge.Base.FOB, Set.of()));
    LandedCost cost = sketch.year().landedCost(OXIDE, new Route(MYS, JPN));
    assertThat(cost.duty()).isCloseTo(5200, CLOSE);
  }

  @Test
  void anExceptedPartnerPaysNoDuty() {
    sketch.wedges.add(duty(Charge.Base.FOB, Set.of(MYS)));
    LandedCost cost = sketch.year().landedCost(OXIDE, new Route(MYS, JPN));
    assertThat(cost.duty()).isZero();
  }

  @Test
  void aWedgeOfAnotherYearDoesNotCount() {
    var scope =
        new Wedge.Scope(OXIDE, "", new Parties("*", Set.of()), new Parties("JPN", Set.of()));
    sketch.wedges.add(
        new Wedge(
            "later",
            Wedge.Kind.ADDITIONAL_DUTY,
            scope,
            new Charge.Specific(Figure.exact(700)),
            new Validity(LocalDate.of(2026, 1, 1), LocalDate.MAX),
            new Evidence.Cited(WorldSketch.observed())));
    LandedCost cost = sketch.year().landedCost(OXIDE, new Route(MYS, JPN));
    assertThat(cost.duty()).isZero();
  }

  @Test
  void anUnknownWedgeIsNamedAndAddsNothing() {
    var scope =
        new Wedge.Scope(OXIDE, "", new Parties("*", Set.of()), new Parties("JPN", Set.of()));
    var unknown =
        new Wedge(
            "unknown",
            Wedge.Kind.IMPORT_DUTY,
            scope,
            new Charge.Unknown(),
            WorldSketch.from2024(),
            new Evidence.None("not found"));
    sketch.wedges.add(unknown);
    BaseYear year = sketch.year();
    var route = new Route(MYS, JPN);
    assertThat(year.unknownWedges(OXIDE, route)).containsExactly(unknown);
    assertThat(year.wedges(OXIDE, route)).extracting(Wedge::id).containsExactly("tax");
    assertThat(year.landedCost(OXIDE, route).duty()).isZero();
  }

  @Test
  void theGapOfARouteIsWhatThePriceLeavesOverTheCost() {
    BaseYear year = sketch.year();
    ArcGap gap = year.arcGap(OXIDE, new Route(MYS, JPN));
    double expected = 53000 - 52000 - 100 - 10 * km() / 1000;
    assertThat(gap.gap()).isCloseTo(expected, CLOSE);
    assertThat(gap.share()).isCloseTo(expected / 53000, CLOSE);
    assertThat(gap.quantity()).isCloseTo(15, CLOSE);
    assertThat(year.flowGaps()).hasSize(2);
  }

  @Test
  void theMarginIsValueLessFeed() {
    Margin margin = sketch.year().margins().get(1);
    assertThat(margin.implied()).isCloseTo(50000 - 5 * 5000, CLOSE);
    assertThat(margin.standing()).isEqualTo(Margin.Standing.WITHIN);
  }

  @Test
  void aMarginOutsideTheCitedRangeSaysSo() {
    sketch.prices.set(2, WorldSketch.price(MYS, OXIDE, 30000));
    assertThat(sketch.year().margins().get(1).standing()).isEqualTo(Margin.Standing.BELOW);
    sketch.prices.set(2, WorldSketch.price(MYS, OXIDE, 90000));
    assertThat(sketch.year().margins().get(1).standing()).isEqualTo(Margin.Standing.ABOVE);
  }

  private double km() {
    World world = sketch.world();
    return world.economy(MYS).place().distanceKm(world.economy(JPN).place());
  }

  private static Wedge duty(Charge.Base base, Set<EconomyId> except) {
    var scope = new Wedge.Scope(OXIDE, "", new Parties("*", except), new Parties("JPN", Set.of()));
    return new Wedge(
        "duty",
        Wedge.Kind.IMPORT_DUTY,
        scope,
        new Charge.AdValorem(Figure.exact(0.1), base),
        WorldSketch.from2024(),
        new Evidence.Cited(WorldSketch.observed()));
  }
}
