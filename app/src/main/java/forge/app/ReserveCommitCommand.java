package forge.app;

import forge.kernel.Checked;
import forge.reserve.act.Fields;
import forge.store.acts.ActFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forge reserve commit}: take a participant's commitment in. */
@Command(
    name = "commit",
    mixinStandardHelpOptions = true,
    header = "Take a participant's commitment in.",
    versionProvider = RootCommand.Version.class,
    description = {
      "A quantity at a locked price for a term, with an entry fee; --by is the participant."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  forge reserve commit commitment.yaml --by \"DEMO motor maker\""})
final class ReserveCommitCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve commit";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Parameters(paramLabel = "FILE", description = "The commitment, in YAML or JSON.")
  private Path file = Path.of("");

  ReserveCommitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    Checked<Fields> read = ActFiles.read(file);
    if (!read.clean()) {
      return acts.refuse(read.problems());
    }
    Fields fields = acts.begin("commit");
    read.value().all().forEach(fields::put);
    return acts.run(fields, file.toString());
  }
}
