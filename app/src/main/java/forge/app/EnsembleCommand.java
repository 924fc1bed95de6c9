package forge.app;

import forge.app.export.Destination;
import forge.app.export.EnsembleFiles;
import forge.app.json.EnsembleJson;
import forge.app.market.Preparation;
import forge.app.market.Simulator;
import forge.app.question.Unavailable;
import forge.app.text.EnsembleText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.market.ensemble.DrawnPoint;
import forge.market.ensemble.Ensemble;
import forge.market.ensemble.EnsembleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge ensemble}: a scenario under what is uncertain, many times over. */
@Command(
    name = "ensemble",
    mixinStandardHelpOptions = true,
    header = "Run a scenario many times with what is uncertain drawn anew.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Elasticities, costs, capacities, demand and the severity of events are drawn from their",
      "stated ranges; the same seed gives the same bytes on any number of threads. Exit code 1 if",
      "a draw does not clear; its number is told."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge ensemble magnet-floors --draws 1000 --seed 7",
      "  forge ensemble zone-floors --chain gallium --draws 10000 --seed 7 --out draws",
      "  forge ensemble my-scenario.yaml --draws 500 --out draws --format parquet",
      "  forge ensemble drc-cobalt-quota --json | jq '.results[] | select(.headline)'"
    })
final class EnsembleCommand implements Callable<Integer> {

  private static final String NAME = "forge ensemble";

  /** How the files of draws are written. */
  enum Format {
    CSV,
    PARQUET
  }

  private final Surroundings surroundings;
  private final Simulator simulator;

  @Mixin private final ScenarioChoice scenario = new ScenarioChoice();

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many draws; 1000 without it.")
  private int draws;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Seed of the random streams; 1 without it.")
  private long seed;

  @Option(
      names = "--chain",
      paramLabel = "CHAIN",
      description = "Only this chain of the scenario, with those joined to it; repeatable.")
  private List<String> chains = List.of();

  @Option(
      names = "--threads",
      paramLabel = "K",
      defaultValue = "0",
      description = "Threads to use; one for each processor without it. The result is the same.")
  private int threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write draws and quantiles into this directory.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      defaultValue = "CSV",
      description = "Of the files in --out; csv without it.")
  private Format format = Format.CSV;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  EnsembleCommand(Surroundings surroundings, Simulator simulator) {
    this.surroundings = surroundings;
    this.simulator = simulator;
  }

  @Override
  public Integer call() {
    List<Problem> problems = problemsAhead();
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    long start = surroundings.nanos().getAsLong();
    var order = scenario.order(Simulator.Depth.QUICK);
    Preparation prepared;
    try (var progress = surroundings.showProgress()) {
      prepared = simulator.prepare(order, progress);
    }
    return switch (prepared) {
      case Preparation.Refused refused -> refuse(refused.problems());
      case Preparation.Ready ready -> run(ready, start);
    };
  }

  private int run(Preparation.Ready ready, long start) {
    Checked<Optional<Ensemble>> made = ready.ensemble().of(seed, chains);
    if (made.value().isEmpty()) {
      return refuse(made.problems());
    }
    Ensemble ensemble = made.value().get();
    List<DrawnPoint> points;
    try (var progress = surroundings.showProgress()) {
      points = drawn(ensemble, progress);
    }
    EnsembleSummary summary = EnsembleSummary.of(ensemble, ensemble.central(), points);
    return deliver(ensemble, summary, points, surroundings.secondsSince(start));
  }

  /** The draws in their order, made on a pool of as many threads as asked. */
  private List<DrawnPoint> drawn(Ensemble ensemble, Progress progress) {
    int width = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    var done = new AtomicInteger();
    var points = new DrawnPoint[draws];
    try (var pool = new ForkJoinPool(width)) {
      pool.submit(
              () ->
                  IntStream.range(0, draws)
                      .parallel()
                      .forEach(
                          each -> {
                            points[each] = ensemble.draw(each);
                            show(progress, done.incrementAndGet());
                          }))
          .get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the draws were interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    return Arrays.asList(points);
  }

  private void show(Progress progress, int done) {
    synchronized (this) {
      progress.at("draws", done, draws);
    }
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }

  private List<Problem> problemsAhead() {
    var problems = new ArrayList<Problem>();
    if (draws < 1) {
      problems.add(problem("--draws", String.valueOf(draws), "at least one draw is made", ""));
    }
    if (threads < 0) {
      problems.add(problem("--threads", String.valueOf(threads), "threads are not negative", ""));
    }
    if (format == Format.PARQUET && out == null) {
      problems.add(
          problem("--format", "parquet", "draws are written only with --out", "Add --out DIR."));
    }
    if (out != null) {
      Destination.findObstacleToDirectory(out)
          .ifPresent(rule -> problems.add(problem("--out", String.valueOf(out), rule, "")));
    }
    return problems;
  }

  private static Problem problem(String field, String value, String rule, String advice) {
    return new Problem(NAME, 0, field, value, rule, advice);
  }

  private int deliver(
      Ensemble ensemble, EnsembleSummary summary, List<DrawnPoint> points, double seconds) {
    if (out != null) {
      try {
        EnsembleFiles.write(out, ensemble, summary, points, format == Format.PARQUET);
        surroundings.err().println("Draws and quantiles are in " + out + ".");
      } catch (IOException e) {
        surroundings.refuse(
            List.of(problem("--out", String.valueOf(out), "writing failed: " + e, "")), json);
        return ExitCode.ENVIRONMENT;
      }
    }
    String text =
        json
            ? EnsembleJson.of(ensemble, summary, seed, seconds).document()
            : new EnsembleText(ensemble, summary, seed, seconds, surroundings.colour()).text();
    surroundings.out().print(text);
    return summary.failed().isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }
}
