package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.BaseActivity;
import forge.world.BaseUse;
import forge.world.BaseYear;
import forge.world.ProcessId;
import forge.world.Route;
import forge.world.Table;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Facts that disagree meet where their weighted squared deviations are least; others stand. */
class QuantityReconciliationTest {

  private static final Offset<Double> CLOSE = within(1e-6);
  private static final EconomyId AAA = EconomyId.of("AAA");
  private static final EconomyId BBB = EconomyId.of("BBB");
  private static final EconomyId CCC = EconomyId.of("CCC");
  private static final ProductId ORE = ProductId.of("ore");
  private static final ProcessId DIG = new ProcessId("dig");

  private static final String WORDS =
      """
      economy AAA 0 10
      economy BBB 0 30
      economy CCC 0 50
      group GRP AAA BBB
      product ore rocks
      product metal rocks
      process dig > ore : 10 20 30
      process wash > ore : 10 20 30
      process melt 2 ore > 1 metal : 10 20 30
      price ore AAA 1000 A
      price metal BBB 3000 A
      """;

  /** σ is 2 % of 100 and 15 % of 120: (100/2² + 120/18²) / (1/2² + 1/18²) = 32880/328. */
  @Test
  void factsMeetByTheirWeights() {
    BaseYear year = year("output AAA dig 100 A", "final AAA ore 120 C");
    assertThat(year.output(AAA, DIG)).isCloseTo(32880 / 328.0, CLOSE);
    assertThat(year.finalUse(AAA, ORE)).isCloseTo(32880 / 328.0, CLOSE);
    assertThat(leftOver(year)).isEmpty();
  }

  /** A change is told beside the published figure, with the balance that asked for it. */
  @Test
  void theChangeIsTold() {
    Reconciled reconciled = reconciled("output AAA dig 100 A", "final AAA ore 120 C");
    AdjustedFact use =
        reconciled.adjusted().stream()
            .filter(each -> each.table() == Table.USES)
            .findFirst()
            .orElseThrow();
    assertThat(use.what()).isEqualTo("final use of ore in AAA");
    assertThat(use.published()).isEqualTo(120);
    assertThat(use.changePercent()).isCloseTo(100 * (32880 / 328.0 / 120 - 1), CLOSE);
    assertThat(use.reason()).isEqualTo("balance of ore in AAA");
  }

  /**
   * The same two facts the other way round: the pull of (120 − 100.24)/18² = 0.061 sigmas a tonne
   * stays below the threshold of 0.1 sigmas over 1 % of 120 t, which is 0.083.
   */
  @Test
  void nothingIsLeftOverBelowTheThreshold() {
    BaseYear year = year("output AAA dig 120 C", "final AAA ore 100 A");
    assertThat(leftOver(year)).isEmpty();
    assertThat(year.finalUse(AAA, ORE)).isCloseTo(32880 / 328.0, CLOSE);
  }

  /**
   * Two good facts pull harder. With p the pull: output 120 − 2.4² p, use 100 + 2² p, left over
   * 1.2² p − 1.2 · 0.1; they balance at 20.12 = 11.2 p.
   */
  @Test
  void somethingIsLeftOverAboveTheThreshold() {
    BaseYear year = year("output AAA dig 120 A", "final AAA ore 100 A");
    double pull = 20.12 / 11.2;
    assertThat(year.output(AAA, DIG)).isCloseTo(120 - 5.76 * pull, CLOSE);
    assertThat(leftOver(year))
        .singleElement()
        .satisfies(
            each -> assertThat(each.quantity().value()).isCloseTo(1.44 * pull - 0.12, CLOSE));
    assertThat(year.finalUse(AAA, ORE) - leftOver(year).getFirst().quantity().value())
        .isCloseTo(100 + 4 * pull, CLOSE);
  }

  /** Where a residual is a fact, what is over goes there. */
  @Test
  void aKnownResidualTakesWhatIsOver() {
    BaseYear year = year("output AAA dig 120 A", "final AAA ore 100 A", "residual AAA ore 10 D");
    // σ 2.4, 2 and 4: the gap of 10 is shared as 5.76 : 4 : 16
    assertThat(year.output(AAA, DIG)).isCloseTo(120 - 10 * 5.76 / 25.76, CLOSE);
    assertThat(residual(year)).isCloseTo(10 + 10 * 16 / 25.76, CLOSE);
    assertThat(leftOver(year)).isEmpty();
  }

  /** What is short is never covered by stock that no fact names. */
  @Test
  void nothingComesFromNowhere() {
    BaseYear year = year("output AAA dig 10 A", "final AAA ore 1000 A");
    assertThat(leftOver(year)).isEmpty();
    assertThat(year.imbalance(AAA, ORE)).isCloseTo(0, CLOSE);
  }

  @Test
  void consistentFactsStandAsPublished() {
    Reconciled reconciled =
        reconciled(
            "output AAA dig 100 A",
            "output BBB melt 50 C",
            "flow ore AAA BBB 100 B",
            "flow metal BBB CCC 40 B",
            "final BBB metal 10 D",
            "final CCC metal 40 C",
            "production * ore 100 A",
            "use * metal 50 C");
    assertThat(reconciled.adjusted())
        .filteredOn(each -> each.table() != Table.PRICES)
        .hasSize(8)
        .allSatisfy(
            each -> {
              assertThat(each.used()).as("%s", each).isEqualTo(each.published());
              assertThat(each.reason()).as("%s", each).isEmpty();
            });
    assertThat(leftOver(reconciled.year())).isEmpty();
  }

  /**
   * Each economy's own facts are 50 with σ 20 on either side, so 50 with σ 20/√2 together, and
   * their sum 100 with σ 20. The published sum is 120 with σ 2.4.
   */
  @Test
  void theSumOfAGroupDrawsItsMembers() {
    BaseYear year =
        year(
            "production GRP ore 120 A",
            "output AAA dig 50 D",
            "final AAA ore 50 D",
            "output BBB dig 50 D",
            "final BBB ore 50 D");
    double sum = (100 / 400.0 + 120 / 5.76) / (1 / 400.0 + 1 / 5.76);
    assertThat(year.production(AAA, ORE)).isCloseTo(sum / 2, CLOSE);
    assertThat(year.production(BBB, ORE)).isCloseTo(sum / 2, CLOSE);
  }

  /** The group's sum says nothing of an economy outside it. */
  @Test
  void anEconomyOutsideTheGroupStands() {
    BaseYear year =
        year(
            "production GRP ore 120 A",
            "output AAA dig 50 D",
            "final AAA ore 50 D",
            "output CCC dig 50 D",
            "final CCC ore 50 D");
    assertThat(year.production(CCC, ORE)).isCloseTo(50, CLOSE);
    assertThat(year.production(AAA, ORE)).isGreaterThan(100);
  }

  /** A national total holds over all its processes; a figure of one process over that alone. */
  @Test
  void aTotalAddsProcessesAndAnOutputDoesNot() {
    BaseYear both =
        year(
            "production AAA ore 120 A",
            "output AAA dig 50 D",
            "output AAA wash 50 D",
            "final AAA ore 120 D");
    assertThat(both.production(AAA, ORE)).isCloseTo(120, within(0.5));
    BaseYear one =
        year(
            "output GRP dig 80 A",
            "output AAA dig 50 D",
            "output AAA wash 50 D",
            "final AAA ore 100 D");
    assertThat(one.output(AAA, DIG)).isCloseTo(80, within(1.0));
    assertThat(one.output(AAA, new ProcessId("wash"))).isLessThan(50);
  }

  /** Total use is use in processes and outside them; what went to stock is none. */
  @Test
  void totalUseLeavesStocksOut() {
    BaseYear year =
        year(
            "use AAA ore 100 A",
            "output AAA dig 150 A",
            "output AAA melt 30 A",
            "final AAA ore 40 A",
            "residual AAA ore 50 A",
            "final AAA metal 30 A");
    assertThat(year.use(AAA, ORE)).isCloseTo(150, CLOSE);
    assertThat(residual(year)).isCloseTo(50, CLOSE);
  }

  @Test
  void observedFlowsMoveWithTheBalancesAtBothEnds() {
    BaseYear year = year("output AAA dig 100 A", "flow ore AAA BBB 80 D", "final BBB ore 100 A");
    assertThat(year.flow(ORE, new Route(AAA, BBB))).isCloseTo(100, within(0.5));
  }

  @Test
  void hostLimitCapsCapacityAndNotOutput() {
    BaseActivity limited =
        activity("output AAA dig 100 A", "capacity AAA dig 200 A", "host-limit AAA dig 130 A");
    assertThat(limited.capacity().value()).isEqualTo(130);
    assertThat(limited.hostLimit()).hasValue(130);
    BaseActivity exceeded =
        activity("output AAA dig 100 A", "capacity AAA dig 200 A", "host-limit AAA dig 90 A");
    assertThat(exceeded.output().value()).isEqualTo(100);
    assertThat(exceeded.capacity().value()).isEqualTo(100);
    assertThat(exceeded.hostLimit()).hasValue(100);
  }

  @Test
  void capacityCoversOutput() {
    BaseActivity busy = activity("output AAA dig 100 A", "capacity AAA dig 80 A");
    assertThat(busy.capacity().value()).isEqualTo(100);
    assertThat(busy.hostLimit()).isEmpty();
  }

  @Test
  void missingCapacityIsNoted() {
    BaseActivity unknown = activity("output AAA dig 100 A");
    assertThat(unknown.capacity().value()).isEqualTo(100);
    assertThat(unknown.capacity().provenance().note()).startsWith("no capacity known");
    assertThat(unknown.capacity().provenance().estimated()).isTrue();
  }

  /** A plant that stood still is there for a market that may start it. */
  @Test
  void anIdlePlantKeepsItsCapacity() {
    BaseActivity idle = activity("output AAA dig 0 A", "capacity AAA dig 80 A");
    assertThat(idle.output().value()).isZero();
    assertThat(idle.capacity().value()).isEqualTo(80);
  }

  private static BaseActivity activity(String... facts) {
    return year(String.join("\n", facts), "final AAA ore 100 A").activities(AAA).getFirst();
  }

  private static double residual(BaseYear year) {
    return year.tables().uses().stream()
        .filter(each -> each.kind() == BaseUse.Kind.RESIDUAL)
        .mapToDouble(each -> each.quantity().value())
        .sum();
  }

  private static List<BaseUse> leftOver(BaseYear year) {
    return year.tables().uses().stream()
        .filter(each -> each.quantity().provenance().note().startsWith("left over"))
        .toList();
  }

  private static BaseYear year(String... facts) {
    return reconciled(facts).year();
  }

  private static Reconciled reconciled(String... facts) {
    return Reconciliation.of(FactSketch.world(WORDS, String.join("\n", facts)));
  }
}
