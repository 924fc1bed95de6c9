package forge.app;

import forge.app.reserve.PlanJson;
import forge.app.reserve.PlanText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.plan.BuyingPlan;
import forge.store.reserve.PlanOrder;
import forge.store.reserve.ReserveFiles;
import forge.store.reserve.ReserveLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve plan}: what to buy when. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    header = "Plan purchases under a budget, with a proof of how good the plan is.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Whole lots, a cap on purchases as a share of the market, room, and prices that rise with",
      "what is bought. Exit code 1 if the plan is not proven to within the file's tolerance."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve plan --shipped",
      "  forge reserve plan my-plan.yaml --json | jq .proof"
    })
final class ReservePlanCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve plan";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A plan in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--shipped", description = "Shortfalls that the United States published in 2013.")
  private boolean shipped;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReservePlanCommand(Surroundings surroundings) {
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
    Checked<Optional<PlanOrder>> read =
        given == null
            ? ReserveFiles.plan(ReserveLibrary.PLAN, ReserveLibrary.text(ReserveLibrary.PLAN))
            : ReserveFiles.plan(given);
    if (read.value().isEmpty()) {
      return refuse(read.problems());
    }
    PlanOrder order = read.value().get();
    BuyingPlan plan = BuyingPlan.of(order.problem(), order.tolerance(), order.parts());
    surroundings
        .out()
        .print(
            json
                ? PlanJson.of(order, plan).document()
                : PlanText.of(order, plan, surroundings.colour()));
    return plan.proven() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
