package forge.app;

import forge.app.question.Unavailable;
import forge.app.reserve.StatementView;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.participant.CarryingCharge;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve statement}: what a participant holds, owes and is charged. */
@Command(
    name = "statement",
    mixinStandardHelpOptions = true,
    header = "State what a participant holds and owes, and what carrying cost it over some days.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Interest and insurance are on what was held at the start, drawn or not, at the locked"
          + " price;",
      "storage and loss on what was on site from day to day. The first day counts, the last not."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve statement --participant \"DEMO motor maker\" --from 2026-03-25 --until"
          + " 2026-06-25",
      "  forge reserve statement --participant \"DEMO motor maker\" --from 2026-03-25 --json"
    })
final class ReserveStatementCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve statement";

  private final Surroundings surroundings;

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Option(names = "--participant", paramLabel = "PARTY", required = true, description = "Whose.")
  private String participant = "";

  @Option(names = "--from", paramLabel = "DAY", required = true, description = "The first day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The day after the last; today without it.")
  private @Nullable LocalDate until;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveStatementCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate today = surroundings.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate end = until == null ? today : until;
    if (!from.isBefore(end)) {
      return refuse(new Problem(NAME, 0, "--from", from.toString(), "must be before " + end, ""));
    }
    if (ReserveOpened.absent(reserve)) {
      return refuse(ReserveOpened.missing(NAME, reserve));
    }
    try (LedgerStore ledger = ReserveOpened.toRead(reserve)) {
      ReserveBook book = ReserveBook.of(ledger);
      if (!book.parties().contains(PartyId.of(participant))) {
        String rule = "is no participant";
        return refuse(new Problem(NAME, 0, "--participant", participant, rule, parties(book)));
      }
      var view =
          new StatementView(book, PartyId.of(participant), new CarryingCharge.Days(from, end));
      surroundings.out().print(json ? view.json().document() : view.text(surroundings.colour()));
      return ExitCode.DONE;
    } catch (forge.reserve.ledger.Unavailable gone) {
      throw new Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private static String parties(ReserveBook book) {
    return "There are: "
        + String.join(", ", book.parties().stream().map(PartyId::code).toList())
        + ".";
  }

  private int refuse(Problem problem) {
    surroundings.refuse(List.of(problem), json);
    return ExitCode.BAD_INPUT;
  }
}
