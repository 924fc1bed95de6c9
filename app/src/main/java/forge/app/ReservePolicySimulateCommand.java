package forge.app;

import forge.app.market.Worlds;
import forge.app.reserve.PolicyJson;
import forge.app.reserve.PolicyText;
import forge.app.reserve.PolicyTried;
import forge.app.reserve.Shares;
import forge.app.reserve.SizingCase;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.policy.Course;
import forge.reserve.policy.Policy;
import forge.reserve.policy.PolicyOutcome;
import forge.reserve.policy.PolicySimulation;
import forge.reserve.policy.Trial;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.Draws;
import forge.reserve.sizing.Sizing;
import forge.store.reserve.ReserveFiles;
import forge.store.reserve.ReserveLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve policy simulate}: what rules would do in drawn futures. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    header = "Carry out a policy in drawn futures, alone or beside another version.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The reserve of one product, month by month: what is released to whom, what is left short,",
      "what it costs, how often the stock runs out and how often an order passes its clock."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve policy simulate --shipped",
      "  forge reserve policy simulate old.yaml --against new.yaml --product ga-4n",
      "  forge reserve policy simulate my-policy.yaml --sizing my-sizing.yaml --json"
    })
final class ReservePolicySimulateCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve policy simulate";
  private static final int MOST_DRAWS = 1_000_000;

  private final Surroundings surroundings;
  private final Worlds worlds;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A policy in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--shipped", description = "The policy that comes with Forge.")
  private boolean shipped;

  @Option(names = "--against", paramLabel = "FILE", description = "Another version beside it.")
  private @Nullable Path against;

  @Option(
      names = "--sizing",
      paramLabel = "FILE",
      description = "The futures to draw; those of the shipped sizing without it.")
  private @Nullable Path sizing;

  @Option(
      names = "--product",
      paramLabel = "CODE",
      description = "Of the sizing; the one whose target stock costs most without it.")
  private String product = "";

  @Option(names = "--draws", paramLabel = "N", defaultValue = "2000", description = "How many.")
  private int draws;

  @Option(names = "--threads", paramLabel = "K", defaultValue = "0", description = "To use.")
  private int threads;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReservePolicySimulateCommand(Surroundings surroundings, Worlds worlds) {
    this.surroundings = surroundings;
    this.worlds = worlds;
  }

  @Override
  public Integer call() {
    var problems = new ArrayList<Problem>();
    List<Policy> policies = policies(problems);
    Checked<Optional<SizingCase>> read =
        SizingCase.read(Optional.ofNullable(sizing), worlds, Optional.empty());
    problems.addAll(read.problems());
    if (!problems.isEmpty() || read.value().isEmpty()) {
      return refuse(problems);
    }
    SizingCase found = read.value().get();
    Sizing sized;
    try (var progress = surroundings.showProgress()) {
      var settings = found.order().settings();
      sized =
          found.drawn(
              new SizingCase.Lot(settings.draws(), settings.seed(), threads, settings.risk()),
              progress);
    }
    Optional<Sizing.Line> line = line(sized);
    if (line.isEmpty()) {
      String rule = "the sizing has no product of this code";
      return refuse(List.of(new Problem(NAME, 0, "--product", product, rule, "")));
    }
    List<PolicyTried> tried =
        policies.stream().map(each -> tried(each, found, sized, line.get())).toList();
    surroundings
        .out()
        .print(
            json
                ? PolicyJson.of(line.get(), tried).document()
                : PolicyText.of(line.get(), tried, surroundings.colour()));
    return ExitCode.DONE;
  }

  private List<Policy> policies(List<Problem> problems) {
    Path given = file;
    if (shipped == (given != null)) {
      problems.add(
          new Problem(
              NAME,
              0,
              "FILE",
              "",
              "give either a file or --shipped",
              "Try " + NAME + " --shipped."));
      return List.of();
    }
    if (draws < 1 || draws > MOST_DRAWS) {
      problems.add(
          new Problem(NAME, 0, "--draws", "" + draws, "must be from 1 to " + MOST_DRAWS, ""));
    }
    var policies = new ArrayList<Policy>();
    Checked<Optional<Policy>> first =
        given == null
            ? ReserveFiles.policy(ReserveLibrary.POLICY, ReserveLibrary.text(ReserveLibrary.POLICY))
            : ReserveFiles.policy(given);
    problems.addAll(first.problems());
    first.value().ifPresent(policies::add);
    Optional.ofNullable(against)
        .map(ReserveFiles::policy)
        .ifPresent(
            second -> {
              problems.addAll(second.problems());
              second.value().ifPresent(policies::add);
            });
    return policies;
  }

  private Optional<Sizing.Line> line(Sizing sized) {
    return sized.lines().stream()
        .filter(each -> product.isEmpty() || each.balance().product().code().equals(product))
        .max(Comparator.comparingDouble(Sizing.Line::cost));
  }

  private PolicyTried tried(Policy policy, SizingCase found, Sizing sized, Sizing.Line line) {
    var terms = found.order().trial();
    long seed = found.order().settings().seed();
    var trial =
        new Trial(
            new Draws(found.model(), seed),
            sized.lines().indexOf(line),
            line.target().stock(),
            terms.elasticity(),
            terms.loss(),
            terms.practice());
    var simulation = new PolicySimulation(policy, trial, seed);
    List<Course> courses;
    try (var progress = surroundings.showProgress()) {
      courses =
          Shares.of(
              draws, threads, simulation::course, done -> progress.at("futures", done, draws));
    }
    Balance balance = line.balance();
    double loss = terms.loss() * balance.subject().price();
    return new PolicyTried(policy, PolicyOutcome.of(policy, courses, loss));
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
