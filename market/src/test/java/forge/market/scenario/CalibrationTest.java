package forge.market.scenario;

import static forge.market.scenario.SmallWorld.CHN;
import static forge.market.scenario.SmallWorld.JPN;
import static forge.market.scenario.SmallWorld.MAGNET;
import static forge.market.scenario.SmallWorld.METAL;
import static forge.market.scenario.SmallWorld.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.Solved;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calibrated market of a small world is its base year, and its slopes are those documented. */
class CalibrationTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Baseline LONG = calibrated(Horizon.LONG);
  private static final Baseline SHORT = calibrated(Horizon.SHORT);

  @ParameterizedTest
  @EnumSource(Horizon.class)
  void baselineIsTheBaseYear(Horizon horizon) {
    var baseline = calibrated(horizon);
    var fit = BaselineFit.of(baseline, Solved.solve(baseline.problem()));
    assertThat(fit)
        .allSatisfy(
            line -> assertThat(line.missPercent()).as("%s", line).isCloseTo(0, within(1e-4)));
    assertThat(fit)
        .extracting(line -> "%s of %s is %s".formatted(line.kind(), line.what(), line.published()))
        .contains(
            "production of melt@JPN is 0.05",
            "consumption of magnet-ndfeb in JPN is 0.225",
            "price of ndpr-oxide in JPN is 53.0",
            "flow of ndpr-oxide:CHN>JPN is 0.06");
  }

  @Test
  void fitTellsByHowManyPerCentAPointMisses() {
    // melt in Japan at 0.051 instead of 0.05 kt, everything else at nil
    var id = ActivityId.of("melt@JPN");
    var period = LONG.problem().periods().getFirst();
    var tag = new ColumnTag.Level(id, period);
    var base = BaseYearPoint.of(LONG);
    var point =
        new Equilibrium(
            base.status(), Map.of(tag, 0.051), base.duals(), base.multipliers(), Map.of());
    var line =
        BaselineFit.of(LONG, point).stream()
            .filter(each -> each.what().equals("melt@JPN"))
            .findFirst()
            .orElseThrow();
    assertThat(line.missPercent()).isCloseTo(2, CLOSE);
  }

  @Test
  void mineSuppliesWithItsElasticityAtTheBasePrice() {
    // 50 = 10 + 200 q at 0.2 kt: slope 50 / (1.25 · 0.2)
    var cost = (CostCurve.Linear) activity(LONG, "dig@CHN").cost();
    assertThat(cost.slope()).isCloseTo(200, CLOSE);
    assertThat(cost.intercept()).isCloseTo(10, CLOSE);
  }

  @Test
  void processCostPassesThroughTheMarginAndRisesByTheCitedRange() {
    // 65 − 1.2 · 50 = 5 at 0.1 kt; the range of 6 USD/kg over the capacity of 0.2 kt
    var cost = (CostCurve.Linear) activity(LONG, "melt@CHN").cost();
    assertThat(cost.slope()).isCloseTo(30, CLOSE);
    assertThat(cost.marginal(0.1)).isCloseTo(5, CLOSE);
  }

  @Test
  void demandHasItsElasticityAtTheBasePoint() {
    // magnets in Japan: 45 at 0.225 kt, slope 45 / (0.8 · 0.225)
    var curve =
        LONG.problem().demands().stream()
            .filter(each -> each.economy().equals(JPN) && each.product().equals(MAGNET))
            .map(each -> (DemandCurve.Linear) each.curve())
            .findFirst()
            .orElseThrow();
    assertThat(curve.slope()).isCloseTo(250, CLOSE);
    assertThat(curve.intercept() - curve.slope() * 0.225).isCloseTo(45, CLOSE);
  }

  @Test
  void flowCostsWhatPricesLeaveAfterTaxesAndRisesWithTheTradeElasticity() {
    // 53 − 1.02 · 50 = 2 at 0.06 kt, slope 53 / (10 · 0.06)
    var oxide = flow(LONG, OXIDE, CHN, JPN);
    assertThat(oxide.marginal(0.06)).isCloseTo(2, CLOSE);
    assertThat(oxide.slope()).isCloseTo(53 / 0.6, CLOSE);
    // 45 = 1.1 (40 + c)
    assertThat(flow(LONG, MAGNET, CHN, JPN).marginal(0.05)).isCloseTo(10 / 11.0, CLOSE);
    assertThat(flow(SHORT, OXIDE, CHN, JPN).slope()).isCloseTo(53 / 0.18, CLOSE);
  }

  @Test
  void wayThatCarriedNothingCostsItsFreightAndStaysUnused() {
    var world = SmallWorld.world();
    double km = world.economy(JPN).place().distanceKm(world.economy(CHN).place());
    assertThat(flow(LONG, METAL, JPN, CHN).intercept())
        .isCloseTo((500 + 100 * km / 1000) / 1000, CLOSE);
    var point = MarketSolver.solve(LONG.problem());
    var id = Arc.defaultId(METAL, JPN, CHN);
    assertThat(point.flow(id, LONG.problem().periods().getFirst())).isCloseTo(0, within(1e-9));
  }

  @Test
  void nobodyShipsWhatHeDoesNotMake() {
    assertThat(LONG.problem().arcs())
        .extracting(Arc::id)
        .doesNotContain(Arc.defaultId(OXIDE, JPN, CHN));
  }

  @Test
  void taxesOfTheBaseYearArePolicies() {
    assertThat(LONG.problem().policies())
        .hasSize(2)
        .satisfiesExactly(
            tax -> assertThat(((Policy.ExportTax) tax).adValorem()).isEqualTo(0.02),
            duty -> assertThat(((Policy.AdValoremDuty) duty).basis()).isEqualTo(PriceBasis.CIF));
  }

  @Test
  void fiveYearsCountWhatIsBeingBuiltAndNotWhatIsAnnounced() {
    assertThat(activity(SHORT, "melt@JPN").capacity()).isCloseTo(0.08, CLOSE);
    assertThat(activity(LONG, "melt@JPN").capacity()).isCloseTo(0.12, CLOSE);
    assertThat(activity(LONG, "dig@CHN").capacity()).isInfinite();
    assertThat(activity(SHORT, "dig@CHN").capacity()).isCloseTo(0.4, CLOSE);
  }

  @Test
  void assumptionsNameTheHorizon() {
    assertThat(LONG.assumptions().getFirst()).startsWith("Five-year look");
    assertThat(SHORT.assumptions().getFirst()).startsWith("One-year look");
  }

  private static Baseline calibrated(Horizon horizon) {
    return Calibration.calibrate(
        SmallWorld.world(), SmallWorld.year(), horizon, SmallWorld.chain());
  }

  private static Activity activity(Baseline baseline, String name) {
    return baseline.problem().activities().stream()
        .filter(each -> each.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static CostCurve.Linear flow(
      Baseline baseline, ProductId product, EconomyId from, EconomyId to) {
    List<Arc> arcs = baseline.problem().arcs();
    var id = Arc.defaultId(product, from, to);
    return (CostCurve.Linear)
        arcs.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().cost();
  }
}
