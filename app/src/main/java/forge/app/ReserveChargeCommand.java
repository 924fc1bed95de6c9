package forge.app;

import forge.app.reserve.ChargeView;
import forge.kernel.Checked;
import forge.store.reserve.ChargeCase;
import forge.store.reserve.ReserveCaseFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve charge}: what carrying a holding costs, with and without swaps. */
@Command(
    name = "charge",
    mixinStandardHelpOptions = true,
    header = "Work out what carrying a holding costs, with and without what is swapped.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Interest by day count, storage by tonne and day, insurance and loss, each line to the cent.",
      "The holding need not stand in any ledger; what does is charged by forge reserve statement."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve charge docs/examples/reserve/ninety-days.charge.yaml",
      "  forge reserve charge docs/examples/reserve/swap.charge.yaml",
      "  forge reserve charge my-holding.yaml --json | jq .asHeld.total"
    })
final class ReserveChargeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "A holding in YAML or JSON.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveChargeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<ChargeCase>> read = ReserveCaseFiles.charge(file);
    if (read.value().isEmpty()) {
      surroundings.refuse(read.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    ChargeCase order = read.value().get();
    surroundings
        .out()
        .print(
            json
                ? ChargeView.json(order).document()
                : ChargeView.text(order, surroundings.colour()));
    return ExitCode.DONE;
  }
}
