package forge.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve reserve}: set material aside for a participant, or free it. */
@Command(
    name = "reserve",
    mixinStandardHelpOptions = true,
    header = "Set material aside for a participant, or free it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "What is set aside is drawn by nobody else until it is drawn, freed or its time has passed.",
      "Lots are taken by rotation: the one that is due for assay first goes first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve reserve --by \"DEMO chip maker\" --participant \"DEMO chip maker\" \\",
      "        --product ga-6n --quantity 1000 --until 2026-12-31",
      "  forge reserve reserve --by \"DEMO chip maker\" --free R-1"
    })
final class ReserveReserveCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve reserve";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(names = "--participant", paramLabel = "PARTY", description = "Who holds the entitlement.")
  private String participant = "";

  @Option(names = "--product", paramLabel = "P", description = "The product, such as ga-6n.")
  private String product = "";

  @Option(names = "--quantity", paramLabel = "KG", description = "Net, in kg.")
  private String quantity = "";

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day on which it is set aside.")
  private String until = "";

  @Option(names = "--free", paramLabel = "ID", description = "Frees what an act set aside.")
  private String free = "";

  ReserveReserveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    if (!free.isEmpty()) {
      return acts.run(acts.begin("free").put("reservation", free), "");
    }
    return acts.run(
        acts.begin("set-aside")
            .put("participant", participant)
            .put("product", product)
            .put("quantity", quantity)
            .put("until", until),
        "");
  }
}
