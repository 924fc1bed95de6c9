package forge.app;

import forge.app.json.BacktestJson;
import forge.app.json.Json;
import forge.app.text.BacktestText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.backtest.Backtest;
import forge.market.backtest.BacktestRun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge backtest}: dated shocks, as the market answers them and as they were observed. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    header = "Put past shocks to the model and compare with what happened.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Calibrates each market to the year before its shock from what was published by then, applies",
      "the measure, and sets the modelled changes of price and quantity beside the observed ones.",
      "Exit code 0 whether or not the model hits."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge backtest --list",
      "  forge backtest",
      "  forge backtest --chain cobalt",
      "  forge backtest ga-licence-2023 --json | jq '.shocks[0].verdict'"
    })
final class BacktestCommand implements Callable<Integer> {

  private static final String NAME = "forge backtest";

  private final Surroundings surroundings;
  private final BacktestBench bench;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Shocks from --list; without one, all.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--list", description = "List the shocks.")
  private boolean list;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(names = "--chain", paramLabel = "CHAIN", description = "Only shocks of this chain.")
  private String chain = "";

  @Mixin private final WorldChoice world = new WorldChoice();

  BacktestCommand(Surroundings surroundings, BacktestBench bench) {
    this.surroundings = surroundings;
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Checked<BacktestBench.Loaded> loaded = bench.load(world.findDirectory());
    if (!loaded.clean()) {
      return refuse(loaded.problems());
    }
    List<Backtest> all = loaded.value().tests();
    List<Problem> problems = problems(all);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    List<Backtest> chosen = all.stream().filter(this::wanted).toList();
    return list ? list(chosen) : run(loaded.value(), chosen);
  }

  private boolean wanted(Backtest test) {
    return (ids.isEmpty() || ids.contains(test.id()))
        && (chain.isEmpty() || chain.equals(test.chain()));
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }

  private List<Problem> problems(List<Backtest> all) {
    var problems = new ArrayList<Problem>();
    Set<String> known = all.stream().map(Backtest::id).collect(Collectors.toSet());
    for (String id : ids) {
      if (!known.contains(id)) {
        String advice = "There are: " + names(all.stream().map(Backtest::id).toList()) + ".";
        problems.add(new Problem(NAME, 0, "ID", id, "no shock has this id", advice));
      }
    }
    if (!chain.isEmpty() && all.stream().noneMatch(each -> each.chain().equals(chain))) {
      String advice = "There are: " + names(all.stream().map(Backtest::chain).toList()) + ".";
      problems.add(new Problem(NAME, 0, "--chain", chain, "no shock is of this chain", advice));
    }
    if (problems.isEmpty() && all.stream().noneMatch(this::wanted)) {
      String rule = "none of the shocks named is of this chain";
      problems.add(new Problem(NAME, 0, "--chain", chain, rule, "Leave one of the two out."));
    }
    return problems;
  }

  private static String names(List<String> names) {
    return String.join(", ", new LinkedHashSet<>(names));
  }

  private int list(List<Backtest> tests) {
    if (json) {
      var lines = Json.array();
      for (Backtest test : tests) {
        lines.add(
            Json.object()
                .put("id", test.id())
                .put("date", test.date().toString())
                .put("chain", test.chain())
                .put("title", test.title()));
      }
      surroundings.out().print(Json.object().put("shocks", lines).document());
    } else {
      surroundings.out().print(BacktestText.list(tests, surroundings.colour()));
    }
    return ExitCode.DONE;
  }

  private int run(BacktestBench.Loaded loaded, List<Backtest> tests) {
    var runs = new ArrayList<BacktestRun>();
    try (var progress = surroundings.showProgress()) {
      for (Backtest test : tests) {
        progress.at("shocks", runs.size(), tests.size());
        runs.add(loaded.run(test));
      }
    }
    surroundings
        .out()
        .print(
            json
                ? BacktestJson.of(runs).document()
                : new BacktestText(runs, surroundings.colour()).text());
    return ExitCode.DONE;
  }
}
