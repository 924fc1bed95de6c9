package forge.market.scenario;

import static forge.market.scenario.SmallWorld.CHN;
import static forge.market.scenario.SmallWorld.JPN;
import static forge.market.scenario.SmallWorld.MAGNET;
import static forge.market.scenario.SmallWorld.METAL;
import static forge.market.scenario.SmallWorld.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.certificate.Certifier;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.Policy;
import forge.world.ProcessId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each measure does to the small world: China ships 60 oxide, 20 metal, 50 magnets (t). */
class MeasuresTest {

  private static final PeriodId YEAR = PeriodId.of("2024");
  private static final Side CHINA = new Side(List.of("CHN"));
  private static final Side JAPAN = new Side(List.of("JPN"));
  private static final Baseline BASELINE =
      Calibration.calibrate(
          SmallWorld.world(), SmallWorld.year(), Horizon.SHORT, SmallWorld.chain());
  private static final SolvedMarket BEFORE = BASELINE.solved();
  private static final Setting SETTING = new Setting(BASELINE, BEFORE.equilibrium(), Set.of(JPN));

  private static SolvedMarket under(Measure... measures) {
    SolvedMarket after = PreparedScenario.cleared(SETTING, List.of(measures), BEFORE);
    var certificate = Certifier.certify(after.problem(), after.equilibrium());
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
    return after;
  }

  private static double shipped(SolvedMarket market, ProductId product) {
    return 1000 * market.equilibrium().flow(Arc.defaultId(product, CHN, JPN), YEAR);
  }

  private static double price(SolvedMarket market, EconomyId economy, ProductId product) {
    return market.equilibrium().price(economy, product, YEAR);
  }

  @Test
  void banStopsTheFlowOfItsProductAlone() {
    var after = under(new Measure.ExportBan(List.of(METAL), CHINA, Side.ZONE));
    assertThat(shipped(after, METAL)).isCloseTo(0, within(1e-9));
    assertThat(shipped(after, MAGNET)).isPositive();
  }

  @Test
  void quotaIsAShareOfTheBaseFlowOrAMass() {
    var half = new Measure.ExportQuota(List.of(OXIDE), CHINA, Side.ALL, new Amount.BaseShare(0.5));
    assertThat(shipped(under(half), OXIDE)).isCloseTo(30, within(1e-6));
    var mass =
        new Measure.ExportQuota(List.of(OXIDE), CHINA, Side.ALL, new Amount.Kilotonnes(0.025));
    assertThat(shipped(under(mass), OXIDE)).isCloseTo(25, within(1e-6));
  }

  @Test
  void eventStopsItsShareOfEveryProductItNames() {
    var after = under(new Measure.Repeated("chn-japan-2026", 0.4));
    assertThat(shipped(after, MAGNET)).isCloseTo(30, within(1e-6));
    assertThat(shipped(after, METAL)).isLessThanOrEqualTo(12 + 1e-6);
  }

  /** 45 in Japan is China's 40 with freight and the duty of 10 %; 5 USD/kg come on top. */
  @Test
  void dutiesStandBetweenThePrices() {
    var after = under(new Measure.Duty(List.of(MAGNET), Side.ALL, JAPAN, 0, 5));
    double gapBefore = price(BEFORE, JPN, MAGNET) - price(BEFORE, CHN, MAGNET);
    double gapAfter = price(after, JPN, MAGNET) - price(after, CHN, MAGNET);
    assertThat(gapAfter).isBetween(gapBefore, gapBefore + 5);
    assertThat(shipped(after, MAGNET)).isLessThan(50);
    var rate = under(new Measure.Duty(List.of(MAGNET), Side.ALL, JAPAN, 0.2, 0));
    assertThat(rate.problem().policies(Policy.AdValoremDuty.class))
        .anyMatch(each -> each.rate() == 0.2);
    assertThat(shipped(rate, MAGNET)).isLessThan(50);
  }

  @Test
  void exportTaxLowersThePriceAtHomeAndRaisesItAbroad() {
    var after = under(new Measure.ExportTax(List.of(OXIDE), CHINA, Side.ALL, 0.1, 1));
    assertThat(price(after, CHN, OXIDE)).isLessThan(50);
    assertThat(price(after, JPN, OXIDE)).isGreaterThan(53);
  }

  /** Without Japan's 10 % on magnets more of them come, and they cost less there. */
  @Test
  void untaxedTradeIsWithoutTheDutiesOfTheBaseYear() {
    var after = under(new Measure.Untaxed(List.of(MAGNET)));
    assertThat(shipped(after, MAGNET)).isGreaterThan(50);
    assertThat(price(after, JPN, MAGNET)).isLessThan(45);
    assertThat(after.problem().policies(Policy.AdValoremDuty.class)).isEmpty();
    assertThat(after.problem().policies(Policy.ExportTax.class))
        .isEqualTo(BEFORE.problem().policies(Policy.ExportTax.class));
  }

  @Test
  void contractPaysTheMakerUpToTheStrike() {
    var after =
        under(
            new Measure.Contract(
                METAL,
                JAPAN,
                new Level.AboveBaseline(0.1),
                Policy.Ways.ONE_WAY,
                Double.POSITIVE_INFINITY));
    assertThat(after.problem().policies(Policy.SupportContract.class))
        .singleElement()
        .satisfies(each -> assertThat(each.strike()).isCloseTo(77, within(1e-6)));
    assertThat(level(after, "melt@JPN")).isGreaterThan(level(BEFORE, "melt@JPN"));
  }

  private static double level(SolvedMarket market, String activity) {
    ActivityId id =
        market.problem().activities().stream()
            .map(Activity::id)
            .filter(each -> each.name().equals(activity))
            .findFirst()
            .orElseThrow();
    return market.equilibrium().level(id, YEAR);
  }

  @Test
  void reserveBuysUpToItsPriceAndReleasesDownToIt() {
    var bought =
        under(
            new Measure.Purchase(
                MAGNET, JAPAN, new Level.AboveBaseline(0.5), new Amount.BaseShare(0.1)));
    assertThat(price(bought, JPN, MAGNET)).isBetween(45.0, 45 * 1.5);
    assertThat(bought.problem().policies(Policy.PublicPurchase.class))
        .singleElement()
        .satisfies(each -> assertThat(each.limit()).isCloseTo(0.0225, within(1e-9)));
    var released =
        under(
            new Measure.Release(
                MAGNET, JAPAN, new Level.AboveBaseline(-0.5), new Amount.Kilotonnes(0.02)));
    assertThat(price(released, JPN, MAGNET)).isLessThan(45);
  }

  @Test
  void subsidyLowersAndCostRaisesPrices() {
    var cheaper = under(new Measure.Subsidy(List.of(MAGNET), CHINA, 0.2));
    assertThat(price(cheaper, CHN, MAGNET)).isLessThan(40);
    var dearer = under(new Measure.CostChange(List.of(new ProcessId("press")), CHINA, 0.5));
    assertThat(price(dearer, CHN, MAGNET)).isGreaterThan(40);
  }

  @Test
  void capacityStretchesTheCurveOfTheNamedPlants() {
    var lost = new Measure.CapacityChange(List.of(new ProcessId("press")), JAPAN, -0.5, 0);
    var after = under(lost);
    assertThat(capacity(after, "press@JPN"))
        .isCloseTo(capacity(BEFORE, "press@JPN") / 2, within(1e-9));
    assertThat(capacity(after, "press@CHN")).isEqualTo(capacity(BEFORE, "press@CHN"));
    assertThat(price(after, JPN, MAGNET)).isGreaterThan(45);
  }

  private static double capacity(SolvedMarket market, String activity) {
    return market.problem().activities().stream()
        .filter(each -> each.id().name().equals(activity))
        .mapToDouble(Activity::capacity)
        .sum();
  }

  /** At the base price a demand a fifth larger takes a fifth more: 225 becomes 270. */
  @Test
  void demandGrowsAtUnchangedPrices() {
    var after = under(new Measure.DemandGrowth(List.of(MAGNET), JAPAN, 0.2));
    Demand grown =
        after.problem().demands().stream()
            .filter(each -> each.economy().equals(JPN) && each.product().equals(MAGNET))
            .findFirst()
            .orElseThrow();
    var line = (DemandCurve.Linear) grown.curve();
    assertThat(1000 * (line.intercept() - 45) / line.slope()).isCloseTo(270, within(1e-6));
    Equilibrium point = after.equilibrium();
    assertThat(point.price(JPN, MAGNET, YEAR)).isGreaterThan(45);
  }

  /** A floor is set as if nothing else had happened: a ban beside it does not raise it. */
  @Test
  void floorsStandAsTheyWereSetBeforeOtherMeasures() {
    var floors =
        new Measure.Floors(
            OXIDE,
            new Level.PerKg(56),
            List.of(METAL, MAGNET),
            Measure.Instrument.BENCHMARK_LEVY,
            Double.POSITIVE_INFINITY);
    var ban = new Measure.ExportBan(List.of(METAL), CHINA, Side.ZONE);
    assertThat(levels(under(floors, ban))).isEqualTo(levels(under(floors)));
  }

  private static List<Double> levels(SolvedMarket market) {
    return market.problem().policies(Policy.VariableLevy.class).stream()
        .map(Policy.VariableLevy::floor)
        .toList();
  }

  @Test
  void transactionLevyIsALeastImportPrice() {
    var after =
        under(
            new Measure.Floors(
                OXIDE,
                new Level.PerKg(60),
                List.of(),
                Measure.Instrument.TRANSACTION_LEVY,
                Double.POSITIVE_INFINITY));
    assertThat(after.problem().policies(Policy.MinimumImportPrice.class))
        .singleElement()
        .satisfies(each -> assertThat(each.price()).isEqualTo(60));
    assertThat(price(after, JPN, OXIDE)).isGreaterThan(53);
  }

  @Test
  void measuresOnOtherProductsOrWithAnEmptySideDoNothing() {
    var nobody = new Measure.ExportBan(List.of(METAL), Side.ZONE, Side.ZONE);
    assertThat(shipped(under(nobody), METAL)).isCloseTo(20, within(1e-6));
  }
}
