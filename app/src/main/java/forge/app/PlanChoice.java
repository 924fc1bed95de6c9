package forge.app;

import forge.app.market.Worlds;
import forge.app.reserve.SizedPlan;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.reserve.PlanOrder;
import forge.store.reserve.ReserveFiles;
import forge.store.reserve.ReserveLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plan a command is about: a file, the shipped one, or that of a sizing under a budget. */
final class PlanChoice {

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A plan in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--shipped", description = "Shortfalls that the United States published in 2013.")
  private boolean shipped;

  @Option(names = "--chains", description = "The target stocks of the shipped sizing.")
  private boolean chains;

  @Option(names = "--sizing", paramLabel = "FILE", description = "The target stocks of a sizing.")
  private @Nullable Path sizing;

  @Option(
      names = "--budget",
      paramLabel = "USD",
      split = ",",
      description = "Of each year, with --chains or --sizing: 200e6,200e6 for two years.")
  private List<Double> budget = List.of();

  @Option(
      names = "--cap",
      paramLabel = "S",
      defaultValue = "0.05",
      description = "Share of a month's market that may be bought; 0.05 without it.")
  private double cap;

  /** The plan, or what is wrong with the choice or the file. */
  Checked<Optional<PlanOrder>> read(String command, Surroundings surroundings, Worlds worlds) {
    List<Problem> problems = ahead(command);
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    if (chains || sizing != null) {
      try (var progress = surroundings.showProgress()) {
        return SizedPlan.of(
            command,
            Optional.ofNullable(sizing),
            worlds,
            new SizedPlan.Terms(budget, cap),
            progress);
      }
    }
    Path given = file;
    return given == null
        ? ReserveFiles.plan(ReserveLibrary.PLAN, ReserveLibrary.text(ReserveLibrary.PLAN))
        : ReserveFiles.plan(given);
  }

  private List<Problem> ahead(String command) {
    var problems = new ArrayList<Problem>();
    int chosen = (file == null ? 0 : 1) + (shipped ? 1 : 0) + (chains ? 1 : 0);
    chosen += sizing == null ? 0 : 1;
    if (chosen != 1) {
      String rule = "give either a file or --shipped, --chains or --sizing";
      problems.add(new Problem(command, 0, "FILE", "", rule, "Try " + command + " --shipped."));
    }
    boolean sized = chains || sizing != null;
    if (sized == budget.isEmpty()) {
      String rule = "a budget goes with --chains or --sizing, and with nothing else";
      problems.add(new Problem(command, 0, "--budget", "", rule, "Such as --budget 200e6,200e6."));
    }
    if (budget.stream().anyMatch(each -> !(each >= 0 && each <= 1e12))) {
      String rule = "must be from 0 to a million million";
      problems.add(new Problem(command, 0, "--budget", budget.toString(), rule, ""));
    }
    if (!(cap > 0 && cap <= 1)) {
      problems.add(new Problem(command, 0, "--cap", "" + cap, "must be in (0, 1]", ""));
    }
    return problems;
  }
}
