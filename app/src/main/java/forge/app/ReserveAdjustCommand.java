package forge.app;

import forge.kernel.Checked;
import forge.reserve.act.Fields;
import forge.store.acts.ActFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code forge reserve adjust}: move, weigh, write off or certify a lot, claim support, toll, pay:
 * any further act.
 */
@Command(
    name = "adjust",
    mixinStandardHelpOptions = true,
    header = "Move, weigh, write off or certify a lot, claim support, toll, pay: any further act.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The file holds the act as keys and values: act: move, weigh, certify, pass, write-off,",
      "claim-support, toll, charge or pay, with what each needs (docs/formats/reserve.md).",
      "Nothing is ever changed in place: a correction is a further act."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  forge reserve adjust quarantine.yaml --by \"DEMO reserve board\""})
final class ReserveAdjustCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve adjust";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Parameters(paramLabel = "FILE", description = "The act, in YAML or JSON.")
  private Path file = Path.of("");

  ReserveAdjustCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    Checked<Fields> read = ActFiles.read(file);
    if (!read.clean()) {
      return acts.refuse(read.problems());
    }
    Fields fields = acts.begin(read.value().all().getOrDefault("act", ""));
    read.value().all().forEach(fields::put);
    return acts.run(fields, file.toString());
  }
}
