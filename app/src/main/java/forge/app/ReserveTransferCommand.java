package forge.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code forge reserve transfer}: pass an entitlement to another participant, who takes its terms
 * over.
 */
@Command(
    name = "transfer",
    mixinStandardHelpOptions = true,
    header = "Pass an entitlement to another participant, who takes its terms over.",
    versionProvider = RootCommand.Version.class,
    description = {"What was drawn and not replenished stays with who drew it."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve transfer --by \"DEMO alloy maker\" --participant \"DEMO alloy maker\" \\",
      "        --product co-metal --quantity 10000 --to \"DEMO battery maker\""
    })
final class ReserveTransferCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve transfer";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(
      names = "--participant",
      paramLabel = "PARTY",
      required = true,
      description = "Who holds the entitlement.")
  private String participant = "";

  @Option(
      names = "--product",
      paramLabel = "P",
      required = true,
      description = "The product, such as ndpr-oxide.")
  private String product = "";

  @Option(names = "--quantity", paramLabel = "KG", required = true, description = "Net, in kg.")
  private String quantity = "";

  @Option(names = "--to", paramLabel = "PARTY", required = true, description = "Who takes it over.")
  private String to = "";

  ReserveTransferCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    return acts.run(
        acts.begin("transfer")
            .put("participant", participant)
            .put("product", product)
            .put("quantity", quantity)
            .put("to", to),
        "");
  }
}
