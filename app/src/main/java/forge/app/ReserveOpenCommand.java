package forge.app;

import forge.app.question.Unavailable;
import forge.app.reserve.ReserveFilling;
import forge.app.reserve.ReserveVerifying;
import forge.app.text.Page;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.act.Desk;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.acts.ReserveDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve open}: makes a reserve from a document. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    header = "Open a reserve from a document, or the demonstration that comes with Forge.",
    versionProvider = RootCommand.Version.class,
    description = {
      "A document has a charter, and may have lots and acts; each act is recorded as of noon of"
          + " its",
      "day, so that the same document gives the same ledger, to the hash, on every machine."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve open --demo",
      "  forge reserve open my-reserve.yaml --reserve vault",
      "  forge reserve open --demo --reserve jdbc:postgresql://localhost/vault?user=forge"
    })
final class ReserveOpenCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve open";

  private final Surroundings surroundings;

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A reserve in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--demo", description = "The demonstration: 12 billion USD, all of it made up.")
  private boolean demo;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveOpenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path given = file;
    if (demo == (given != null)) {
      return refuse(
          List.of(
              new Problem(
                  NAME,
                  0,
                  "FILE",
                  "",
                  "give either a file or --demo",
                  "Try " + NAME + " --demo.")));
    }
    Checked<List<Act>> document =
        given == null ? ReserveDocuments.demonstration() : ReserveDocuments.read(given);
    if (!document.clean()) {
      return refuse(document.problems());
    }
    String name = given == null ? "demonstration" : given.toString();
    List<Problem> unknown =
        ReserveProducts.unknown(document.value(), ReserveBook.of(new MemoryLedger()), name);
    if (!unknown.isEmpty()) {
      return refuse(unknown);
    }
    try (LedgerStore ledger = reserve.open()) {
      return open(ledger, document);
    } catch (forge.reserve.ledger.Unavailable gone) {
      throw new Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private int open(LedgerStore ledger, Checked<List<Act>> document) {
    Optional<Desk.Result.Refused> refused;
    try (var progress = surroundings.showProgress()) {
      progress.at("recording %d acts".formatted(document.value().size()), 0, 0);
      refused = ReserveFilling.fill(ledger, document);
    }
    if (refused.isPresent()) {
      surroundings.err().println(Page.safe(refused.get().sentence()));
      return ExitCode.DOES_NOT_HOLD;
    }
    var opened = new ReserveVerifying.Summary(reserve.name(), ReserveBook.of(ledger), ledger);
    surroundings.out().print(json ? opened.json().document() : opened.sentence() + "\n");
    return ExitCode.DONE;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
