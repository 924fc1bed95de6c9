package forge.app;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import forge.market.backtest.Band;
import forge.market.backtest.Judgement;
import forge.market.backtest.Observation;
import forge.market.backtest.Verdict;
import forge.market.baseyear.Hindsight;
import forge.market.scenario.Measure;
import forge.market.scenario.Side;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.SourceId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two shocks: one whose price is hit, one whose price is missed and whose exports were given. */
final class FakeBacktests {

  private static final List<SourceId> BOOK = List.of(new SourceId("BOOK"));
  private static final ProductId ORE = ProductId.of("ore");

  private FakeBacktests() {}

  static Checked<BacktestBench.Loaded> load(Optional<Path> directory) {
    if (directory.isPresent()) {
      var problem = new Problem("backtests/shocks.csv", 3, "date", "soon", "this is no day", "");
      return new Checked<>(new Two(), List.of(problem));
    }
    return new Checked<>(new Two(), List.of());
  }

  private record Two() implements BacktestBench.Loaded {

    @Override
    public List<Backtest> tests() {
      return List.of(
          test("quota-2023", "gallium", List.of(price())),
          test("stop-2025", "cobalt", List.of(price(), exports())));
    }

    @Override
    public BacktestRun run(Backtest test) {
      boolean hit = test.id().equals("quota-2023");
      var band = hit ? new Band(25, 10, 40) : new Band(-1, -2, 0);
      List<Judgement> judgements =
          test.observed().stream()
              .map(each -> new Judgement(each, band, hit ? Verdict.HIT : Verdict.MISS))
              .toList();
      return new BacktestRun(test, judgements, new Hindsight(2, 9), hit ? 0 : 1);
    }
  }

  private static Backtest test(String id, String chain, List<Observation> observed) {
    var all = Side.ALL;
    var ban = new Measure.ExportBan(List.of(ORE), new Side(List.of("CHN")), all);
    return new Backtest(
        id,
        "Exports stop",
        chain,
        LocalDate.of(2025, 2, 22),
        new Knowledge(2024, 2025),
        List.of(new Backtest.Given(ban, "as decreed", BOOK)),
        observed,
        "Stores were full.");
  }

  private static Observation price() {
    return observation(Observation.Kind.PRICE, Observation.Side.OUTSIDE, 120, false);
  }

  private static Observation exports() {
    return observation(Observation.Kind.EXPORTS, Observation.Side.INSIDE, 50, true);
  }

  private static Observation observation(
      Observation.Kind kind, Observation.Side side, double to, boolean given) {
    return new Observation(
        kind,
        side,
        ORE,
        new Parties("*", Set.of(EconomyId.of("CHN"))),
        new Observation.Reading("2025-01", 100),
        new Observation.Reading("2025-06", to),
        "USD/t",
        given,
        BOOK,
        "");
  }
}
