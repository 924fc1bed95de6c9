package forge.app;

import forge.app.origin.Answered;
import forge.app.origin.OriginJson;
import forge.app.origin.OriginText;
import forge.kernel.Checked;
import forge.store.origin.OriginCase;
import forge.store.origin.OriginFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge origin}: where a good originates, what is in it, and why. */
@Command(
    name = "origin",
    mixinStandardHelpOptions = true,
    header = "Determine the origin and content of a good, with the calculation.",
    versionProvider = RootCommand.Version.class,
    description = {
      "A file says how a good was made and on which terms it originates; it may also ask for the",
      "content of a good and its parts, for a mass balance, or for an inventory of fungible goods.",
      "Exit code 0 when everything asked is determined, whether the good originates or not; 1 when",
      "something is not determinable or a claim is not counted; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge origin docs/examples/origin/nafta-chair.yaml",
      "  forge origin docs/examples/origin/magnet-by-stages.yaml",
      "  forge origin docs/examples/origin/battery-minerals.yaml --json | jq '.content.tests'",
      "  forge origin docs/examples/origin/mass-balance.yaml"
    })
final class OriginCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "An origin case in YAML or JSON.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  OriginCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<OriginCase> read = OriginFiles.read(file);
    if (!read.clean()) {
      surroundings.refuse(read.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    List<Answered> answers = Answered.of(read.value());
    surroundings
        .out()
        .print(
            json
                ? OriginJson.document(read.value(), answers)
                : OriginText.of(read.value(), answers, surroundings.colour()));
    return answers.stream().allMatch(Answered::determined) ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }
}
