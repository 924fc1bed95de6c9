package forge.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve count}: say what was found of a lot on a day. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    header = "Say what was found of a lot on a day.",
    versionProvider = RootCommand.Version.class,
    description = {
      "A count is an assertion at a time. It moves nothing, and what is recorded later for an earlier",
      "day does not change what was found; forge reserve verify tells where books and counts differ."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve count --by \"DEMO auditor\" --lot CO-METAL-1 --quantity 20000 --on 2026-06-30"
    })
final class ReserveCountCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve count";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(names = "--lot", paramLabel = "ID", required = true, description = "The lot.")
  private String lot = "";

  @Option(names = "--quantity", paramLabel = "KG", required = true, description = "Net, in kg.")
  private String quantity = "";

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Of which state; warranted without it.")
  private String state = "";

  ReserveCountCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    return acts.run(
        acts.begin("count")
            .put("lot", lot)
            .put("quantity", quantity)
            .put("state", state.isEmpty() ? "warranted" : state),
        "");
  }
}
