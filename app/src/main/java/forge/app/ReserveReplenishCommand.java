package forge.app;

import forge.kernel.Checked;
import forge.reserve.act.Fields;
import forge.store.acts.ActFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve replenish}: bring back what was drawn, as a new lot. */
@Command(
    name = "replenish",
    mixinStandardHelpOptions = true,
    header = "Bring back what was drawn, as a new lot.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The lot takes the cost of what was drawn over. What is due first is met first; what comes after",
      "its day is a default, and stays one in the statement."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve replenish lot.yaml --by \"DEMO motor maker\" --participant \"DEMO motor maker\""
    })
final class ReserveReplenishCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve replenish";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Parameters(paramLabel = "FILE", description = "The lot, in YAML or JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--participant",
      paramLabel = "PARTY",
      required = true,
      description = "Who holds the entitlement.")
  private String participant = "";

  ReserveReplenishCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    Checked<Fields> read = ActFiles.read(file);
    if (!read.clean()) {
      return acts.refuse(read.problems());
    }
    Fields fields = acts.begin("replenish").put("participant", participant);
    fields.put("product", read.value().all().getOrDefault("product", ""));
    read.value().all().forEach(fields.under("lot")::put);
    return acts.run(fields, file.toString());
  }
}
