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

/** {@code forge reserve receive}: take a lot in and pay for it. */
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    header = "Take a lot in and pay for it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The lot is pledged in; with --warranted it is weighed, analysed and its title passed at once."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve receive lot.yaml --by \"DEMO reserve board\" --borrow 100000 --warranted"
    })
final class ReserveReceiveCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve receive";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Parameters(paramLabel = "FILE", description = "The lot, in YAML or JSON.")
  private Path file = Path.of("");

  @Option(names = "--warranted", description = "Inspected and warranted at once.")
  private boolean warranted;

  @Option(
      names = "--borrow",
      paramLabel = "USD",
      description = "How much of its cost comes from the loan.")
  private String borrow = "";

  ReserveReceiveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    Checked<Fields> read = ActFiles.read(file);
    if (!read.clean()) {
      return acts.refuse(read.problems());
    }
    Fields fields = acts.begin("receive").put("borrowed", borrow.isEmpty() ? "0" : borrow);
    read.value().all().forEach(fields.under("lot")::put);
    if (!warranted) {
      return acts.run(fields, file.toString());
    }
    String id = fields.all().getOrDefault("id", "");
    return acts.runWarranted(fields, id, file.toString());
  }
}
