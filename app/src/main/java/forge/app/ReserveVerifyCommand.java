package forge.app;

import forge.app.question.Unavailable;
import forge.app.reserve.ReserveFilling;
import forge.app.reserve.ReserveVerifying;
import forge.app.text.Page;
import forge.kernel.Checked;
import forge.reserve.act.Act;
import forge.reserve.act.ReserveBook;
import forge.reserve.act.ReserveChecks;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.acts.ReserveDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve verify}: checks a reserve against what must always hold. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header =
        "Check a reserve: zero sums, nothing below zero, the chain of hashes, every act again.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Without --reserve, the demonstration that comes with Forge, built anew in memory. Counts"
          + " that",
      "differ from the books are told and are no breach. Exit code 1 where anything does not hold."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve verify",
      "  forge reserve verify --reserve vault",
      "  forge reserve verify --reserve vault --json"
    })
final class ReserveVerifyCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve verify";

  private final Surroundings surroundings;

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (!reserve.given()) {
      return demonstration();
    }
    if (!reserve.exists()) {
      surroundings.refuse(List.of(ReserveOpened.missing(NAME, reserve)), json);
      return ExitCode.BAD_INPUT;
    }
    try (LedgerStore ledger = reserve.open()) {
      return check(ledger, reserve.name());
    } catch (forge.reserve.ledger.Unavailable gone) {
      throw new Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private int demonstration() {
    Checked<List<Act>> document = ReserveDocuments.demonstration();
    if (!document.clean()) {
      surroundings.refuse(document.problems(), json);
      return ExitCode.DOES_NOT_HOLD;
    }
    var memory = new MemoryLedger();
    var refused = ReserveFilling.fill(memory, document);
    if (refused.isPresent()) {
      surroundings.err().println(Page.safe(refused.get().sentence()));
      return ExitCode.DOES_NOT_HOLD;
    }
    return check(memory, "the demonstration that comes with Forge");
  }

  private int check(LedgerStore ledger, String name) {
    ReserveBook book = ReserveBook.of(ledger);
    var breaches = new ArrayList<>(ReserveVerifying.breaches(ledger, book));
    breaches.addAll(ReserveVerifying.again(book));
    List<String> counts = ReserveChecks.counts(book);
    var summary = new ReserveVerifying.Summary(name, book, ledger);
    if (json) {
      surroundings.out().print(ReserveVerifying.json(summary, breaches, counts).document());
    } else {
      surroundings.out().println(Page.safe(summary.sentence()));
      breaches.forEach(each -> surroundings.out().println(Page.safe(each)));
      counts.forEach(each -> surroundings.out().println(Page.safe(each)));
      surroundings
          .out()
          .println(
              breaches.isEmpty()
                  ? "Every rule of the ledger and of the reserve holds, and every act is decided"
                      + " again as it was."
                  : breaches.size() + " rules are broken.");
    }
    return breaches.isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }
}
