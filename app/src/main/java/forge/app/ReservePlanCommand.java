package forge.app;

import forge.app.market.Worlds;
import forge.app.reserve.PlanJson;
import forge.app.reserve.PlanText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.plan.BuyingPlan;
import forge.store.reserve.PlanOrder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  forge reserve plan --chains --budget 200e6,200e6,200e6",
      "  forge reserve plan my-plan.yaml --json | jq .proof"
    })
final class ReservePlanCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve plan";

  private final Surroundings surroundings;
  private final Worlds worlds;

  @Mixin private final PlanChoice choice = new PlanChoice();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReservePlanCommand(Surroundings surroundings, Worlds worlds) {
    this.surroundings = surroundings;
    this.worlds = worlds;
  }

  @Override
  public Integer call() {
    Checked<Optional<PlanOrder>> read = choice.read(NAME, surroundings, worlds);
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
