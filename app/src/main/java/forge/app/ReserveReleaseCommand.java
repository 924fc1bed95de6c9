package forge.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve release}: declare a disruption, order a release, or deliver one. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    header = "Declare a disruption, order a release, or deliver one.",
    versionProvider = RootCommand.Version.class,
    description = {
      "An order names its authority (--by), trigger, purpose and the day a report is due. Its clock",
      "runs: 30 days, 8 in an emergency, which needs a declared disruption."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve release --declare --by \"DEMO minister\" --product ge-metal \\",
      "        --trigger \"exports stopped\" --until 2027-06-30",
      "  forge reserve release --by \"DEMO minister\" --product ge-metal --quantity 1000 \\",
      "        --to \"DEMO optics maker\" --purpose \"emergency of industry\" --urgency emergency \\",
      "        --trigger \"exports stopped\" --report-due 2027-01-31 --id O-9",
      "  forge reserve release --deliver O-9 --price 2040 --by \"DEMO reserve board\""
    })
final class ReserveReleaseCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve release";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(names = "--declare", description = "Declares a disruption.")
  private boolean declare;

  @Option(names = "--product", paramLabel = "P", description = "The product.")
  private String product = "";

  @Option(names = "--quantity", paramLabel = "KG", description = "Net, in kg.")
  private String quantity = "";

  @Option(names = "--to", paramLabel = "PARTY", description = "To whom.")
  private String to = "";

  @Option(names = "--purpose", paramLabel = "TEXT", description = "One of those of the charter.")
  private String purpose = "";

  @Option(names = "--trigger", paramLabel = "TEXT", description = "Upon what.")
  private String trigger = "";

  @Option(
      names = "--urgency",
      paramLabel = "U",
      description = "normal or emergency; normal without it.")
  private String urgency = "";

  @Option(names = "--report-due", paramLabel = "DAY", description = "When the report is due.")
  private String reportDue = "";

  @Option(names = "--until", paramLabel = "DAY", description = "The last day of the disruption.")
  private String until = "";

  @Option(names = "--deliver", paramLabel = "ORDER", description = "Delivers an order.")
  private String deliver = "";

  @Option(names = "--price", paramLabel = "USD/KG", description = "At which price it is delivered.")
  private String price = "";

  ReserveReleaseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    if (declare) {
      return acts.run(
          acts.begin("declare").put("product", product).put("trigger", trigger).put("until", until),
          "");
    }
    if (!deliver.isEmpty()) {
      return acts.run(acts.begin("deliver").put("order", deliver).put("price", price), "");
    }
    return acts.run(
        acts.begin("order")
            .put("product", product)
            .put("quantity", quantity)
            .put("to", to)
            .put("purpose", purpose)
            .put("trigger", trigger)
            .put("urgency", urgency.isEmpty() ? "normal" : urgency)
            .put("report-due", reportDue),
        "");
  }
}
