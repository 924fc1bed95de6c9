package forge.app;

import forge.app.reserve.ReleaseView;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.release.PolicyIteration;
import forge.reserve.release.SolvedProcess;
import forge.store.reserve.ReleaseCase;
import forge.store.reserve.ReserveCaseFiles;
import forge.store.reserve.ReserveLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve policy solve}: the best release policy, proven. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    header = "Find the best filling and release in every state of stock and world, with a proof.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Dynamic programming over levels of the stock and conditions of the world, all of it data of",
      "the file. Exit code 1 where the bounds do not prove the values."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve policy solve --shipped                    the published model MARKOV",
      "  forge reserve policy solve docs/examples/reserve/markov.release.yaml",
      "  forge reserve policy solve my-variant.yaml --json | jq .optimum"
    })
final class ReservePolicySolveCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve policy solve";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A model in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--shipped", description = "The published model that comes with Forge.")
  private boolean shipped;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReservePolicySolveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path given = file;
    if (shipped == (given != null)) {
      return refuse(
          List.of(
              new Problem(
                  NAME,
                  0,
                  "FILE",
                  "",
                  "give either a file or --shipped",
                  "Try " + NAME + " --shipped.")));
    }
    Checked<Optional<ReleaseCase>> read =
        given == null
            ? ReserveCaseFiles.release(
                ReserveLibrary.RELEASE, ReserveLibrary.text(ReserveLibrary.RELEASE))
            : ReserveCaseFiles.release(given);
    if (read.value().isEmpty()) {
      return refuse(read.problems());
    }
    ReleaseCase order = read.value().get();
    SolvedProcess solved = PolicyIteration.solve(order.model().process());
    var view = new ReleaseView(order, solved);
    surroundings.out().print(json ? view.json().document() : view.text(surroundings.colour()));
    return solved.proven() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
