package forge.app;

import forge.app.cases.CaseResult;
import forge.app.market.Worlds;
import forge.kernel.Problem;
import forge.market.problem.MarketProblem;
import forge.store.market.MarketReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Engines that need nothing behind them. */
final class Fakes {

  private Fakes() {}

  static Engines engines() {
    return new Engines(
        Fakes::read,
        (problem, _, _) ->
            switch (problem.title()) {
              case "broken" -> throw new IllegalStateException("row 7 has no column");
              case "scenario" -> FakeWorld.scenario();
              case "uncertified" -> FakeSimulator.run("uncertified").parts().getFirst().scenario();
              default -> FakeWorld.baseline();
            },
        new FakeSimulator(),
        _ ->
            List.of(
                new CaseResult("T1", "price in Japan", 24.5, 24.4999, 1, true, "Enke (1951)"),
                new CaseResult("T2", "flow A to B", 7.0, 7.4, 0, false, "Takayama (1971)")),
        new Worlds(Map.of("FORGE_CACHE", "target/cache")),
        FakeBacktests::load);
  }

  /** A market named after its file; a file whose name says so is bad. */
  private static MarketReading read(Path file) {
    String name = file.getFileName().toString().replaceAll("\\..*", "");
    var market = MarketProblem.builder().title(name).build();
    if (!name.startsWith("bad")) {
      var odd = new Problem(file.toString(), 7, "policies[0].rate", "25", "this is 2500 %", "");
      return new MarketReading(
          market, List.of(), name.startsWith("odd") ? List.of(odd) : List.of());
    }
    var one = new Problem(file.toString(), 4, "arcs[0].to", "XXX", "no such economy", "");
    var two = new Problem(file.toString(), 9, "demand[1]", "", "a curve is missing", "Add one.");
    return new MarketReading(market, List.of(one, two), List.of());
  }
}
