package forge.market.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.ProductId;
import forge.market.baseyear.FactSketch;
import forge.market.baseyear.Hindsight;
import forge.market.scenario.Amount;
import forge.market.scenario.Measure;
import forge.market.scenario.Side;
import forge.world.Elasticity;
import forge.world.Figure;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.SourceId;
import forge.world.Trading;
import forge.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A quota between two economies, solved by hand, and how verdicts are reached. */
class BacktesterTest {

  private static final ProductId ORE = ProductId.of("ore");
  private static final Offset<Double> CLOSE = within(0.05);

  /** AAA makes 100 t of ore, uses 40 and sends 60 to BBB; known in 2025 but for one figure. */
  private static final World WORLD =
      ranged(
          FactSketch.world(
              """
              economy AAA 0 10
              economy BBB 0 30
              product ore rocks
              process dig > ore : 10 20 30
              output AAA dig 100 A
              final AAA ore 40 A
              final BBB ore 60 A 2024 2026
              flow ore AAA BBB 60 A
              price ore AAA 1000 A
              price ore BBB 1100 A
              """));

  /**
   * Half of 60 t leaves. In BBB demand of elasticity e answers −50 % with +50/e %: +100 at 0.5, +50
   * at 1, +200 at 0.25. In AAA supply and demand are lines through 100 t and 40 t at 1,000 USD/t
   * with slopes 40 and 1000/(40e): at 0.5, 40(q − 70) = 50(40 − q) gives q = 53.33 and 333 USD/t.
   */
  @Test
  void aQuotaByHand() {
    BacktestRun run = Backtester.of(WORLD).run(test(price("BBB", 160), price("AAA", 90)));
    Band outside = run.judgements().getFirst().band();
    assertThat(outside.central()).isCloseTo(100, CLOSE);
    assertThat(outside.low()).isCloseTo(50, CLOSE);
    assertThat(outside.high()).isCloseTo(200, CLOSE);
    Band inside = run.judgements().getLast().band();
    assertThat(inside.central()).isCloseTo(-66.67, CLOSE);
    assertThat(inside.low()).isCloseTo(-85.71, CLOSE);
    assertThat(inside.high()).isCloseTo(-46.15, CLOSE);
    assertThat(run.judgements())
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.HIT, Verdict.MISS);
    assertThat(run.verdict()).isEqualTo(Verdict.MISS);
    assertThat(run.uncertified()).isZero();
  }

  @Test
  void quantitiesAreReadToo() {
    var run =
        Backtester.of(WORLD)
            .run(
                test(
                    quantity(Observation.Kind.EXPORTS, true),
                    quantity(Observation.Kind.OUTPUT, false)));
    assertThat(run.judgements().getFirst().band().central()).isCloseTo(-50, CLOSE);
    assertThat(run.judgements().getLast().band().central()).isCloseTo(-16.67, CLOSE);
    assertThat(run.judged()).hasSize(1);
    assertThat(run.find(Observation.Kind.OUTPUT, Observation.Side.INSIDE)).isPresent();
    assertThat(run.find(Observation.Kind.PRICE, Observation.Side.INSIDE)).isEmpty();
  }

  /** Of output, two uses, flow and two prices the use in BBB was published in 2026. */
  @Test
  void whatWasPublishedLaterIsCounted() {
    BacktestRun run = Backtester.of(WORLD).run(test(price("BBB", 160)));
    assertThat(run.hindsight()).isEqualTo(new Hindsight(1, 6));
  }

  @Test
  void aVerdictIsTheSameRuleForAll() {
    var band = new Band(20, 10, 40);
    assertThat(Verdict.of(10, band)).isEqualTo(Verdict.HIT);
    assertThat(Verdict.of(40.1, band)).isEqualTo(Verdict.DIRECTION);
    assertThat(Verdict.of(80, band)).isEqualTo(Verdict.DIRECTION);
    assertThat(Verdict.of(80.1, band)).isEqualTo(Verdict.MISS);
    assertThat(Verdict.of(5, band)).isEqualTo(Verdict.DIRECTION);
    assertThat(Verdict.of(4.9, band)).isEqualTo(Verdict.MISS);
    assertThat(Verdict.of(-10, band)).isEqualTo(Verdict.MISS);
  }

  @Test
  void smallChangesBothWaysAreNone() {
    assertThat(Verdict.of(-3, new Band(2, 1, 3))).isEqualTo(Verdict.HIT);
    assertThat(Verdict.of(-5, new Band(2, 1, 3))).isEqualTo(Verdict.MISS);
    assertThat(Verdict.of(7, new Band(0, 0, 0))).isEqualTo(Verdict.MISS);
  }

  @Test
  void aBackTestDoesNotLookAhead() {
    assertThatThrownBy(() -> test(new Knowledge(2026, 2026)))
        .hasMessage(
            "Back-test stop of 2025-02-22 starts from 2026; a base year is not after its shock");
    assertThatThrownBy(() -> test(new Knowledge(2024, 2026)))
        .hasMessage(
            "Back-test stop counts publications up to 2026; none after 2025, the year after its"
                + " base, count");
  }

  @Test
  void anObservationHasABeforeAndAnAfter() {
    assertThatThrownBy(() -> new Observation.Reading("soon", 1))
        .hasMessage("A day is written as yyyy, yyyy-mm or yyyy-mm-dd, not 'soon'");
    assertThatThrownBy(() -> price("BBB", -1))
        .hasMessage("An observed figure is finite and not negative: -1.0");
    assertThat(price("BBB", 160).changePercent()).isCloseTo(60, CLOSE);
  }

  private static World ranged(World world) {
    var trading = world.trading();
    List<Elasticity> ranged = trading.elasticities().stream().map(BacktesterTest::ranged).toList();
    return new World(
        world.vocabulary(),
        world.facts(),
        new Trading(trading.wedges(), trading.freight(), ranged, trading.parameters()),
        world.outlook());
  }

  private static Elasticity ranged(Elasticity row) {
    var figure =
        row.side() == Elasticity.Side.DEMAND ? new Figure(-0.5, -1, -0.25) : Figure.exact(0.25);
    return new Elasticity(
        row.product(), row.side(), row.horizon(), figure, row.used(), row.provenance());
  }

  private static Backtest test(Observation... observed) {
    return test(new Knowledge(2024, 2025), observed);
  }

  private static Backtest test(Knowledge knowledge, Observation... observed) {
    var quota =
        new Measure.ExportQuota(
            List.of(ORE), new Side(List.of("AAA")), Side.ALL, new Amount.BaseShare(0.5));
    return new Backtest(
        "stop",
        "Half of it stays",
        "rocks",
        LocalDate.of(2025, 2, 22),
        knowledge,
        List.of(new Backtest.Given(quota, "half", List.of(new SourceId("BOOK")))),
        List.of(observed),
        "");
  }

  private static Observation price(String where, double to) {
    var side = where.equals("AAA") ? Observation.Side.INSIDE : Observation.Side.OUTSIDE;
    return observation(Observation.Kind.PRICE, side, where, to, false);
  }

  private static Observation quantity(Observation.Kind kind, boolean given) {
    return observation(kind, Observation.Side.INSIDE, "AAA", 50, given);
  }

  private static Observation observation(
      Observation.Kind kind, Observation.Side side, String where, double to, boolean given) {
    return new Observation(
        kind,
        side,
        ORE,
        new Parties(where, Set.of()),
        new Observation.Reading("2025-01", 100),
        new Observation.Reading("2025-06", to),
        "index",
        given,
        List.of(new SourceId("BOOK")),
        "");
  }
}
