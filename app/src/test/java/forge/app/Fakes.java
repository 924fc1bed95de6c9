package forge.app;

import forge.app.cases.CaseResult;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.problem.MarketProblem;
import java.nio.file.Path;
import java.util.List;

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
              case "uncertified" ->
                  new FakeSimulator()
                      .run("uncertified", FakeWorld.zone(), (_, _, _) -> {})
                      .scenario();
              default -> FakeWorld.baseline();
            },
        new FakeSimulator(),
        _ ->
            List.of(
                new CaseResult("T1", "price in Japan", 24.5, 24.4999, 1, true, "Enke (1951)"),
                new CaseResult("T2", "flow A to B", 7.0, 7.4, 0, false, "Takayama (1971)")));
  }

  /** A market named after its file; a file whose name says so is bad. */
  private static Checked<MarketProblem> read(Path file) {
    String name = file.getFileName().toString().replaceAll("\\..*", "");
    var market = MarketProblem.builder().title(name).build();
    if (!name.startsWith("bad")) {
      return new Checked<>(market, List.of());
    }
    var one = new Problem(file.toString(), 4, "arcs[0].to", "XXX", "no such economy", "");
    var two = new Problem(file.toString(), 9, "demand[1]", "", "a curve is missing", "Add one.");
    return new Checked<>(market, List.of(one, two));
  }
}
