package forge.app;

import forge.app.market.Worlds;
import forge.app.question.Unavailable;
import forge.app.reserve.ReserveReport;
import forge.app.reserve.StockLine;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.reserve.act.Disclosure;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import forge.world.World;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve report}: what there is, what it is worth and who is entitled to it. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Report stock, days of cover, value, loan, entitlements, duties and clocks.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Cover is of an economy's use in the base year, value at the base year's price there; a"
          + " figure",
      "that nobody has is n/a. The charter says who sees which field; what is withheld is named.",
      "Where there is no reserve, it is about the demonstration that comes with Forge."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve report",
      "  forge reserve report --as secret",
      "  forge reserve report --reserve vault --for JPN --as restricted --json"
    })
final class ReserveReportCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve report";

  private final Surroundings surroundings;
  private final Worlds worlds;

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Mixin private final WorldChoice world = new WorldChoice();

  @Option(
      names = "--as",
      paramLabel = "LEVEL",
      description = "public, restricted or secret; public without it.")
  private Disclosure level = Disclosure.PUBLIC;

  @Option(
      names = "--for",
      paramLabel = "ECONOMY",
      description = "Whose use is covered, and whose prices count; USA without it.")
  private String economy = "USA";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveReportCommand(Surroundings surroundings, Worlds worlds) {
    this.surroundings = surroundings;
    this.worlds = worlds;
  }

  @Override
  public Integer call() {
    List<Problem> obstacles = world.obstacles(NAME);
    if (!obstacles.isEmpty()) {
      return refuse(obstacles);
    }
    if (ReserveOpened.absent(reserve)) {
      return refuse(List.of(ReserveOpened.missing(NAME, reserve)));
    }
    Checked<World> read = worlds.read(world.findDirectory());
    if (!read.clean()) {
      return refuse(read.problems());
    }
    if (read.value().economies().stream().noneMatch(each -> each.id().code().equals(economy))) {
      String rule = "is no economy of the world";
      return refuse(List.of(new Problem(NAME, 0, "--for", economy, rule, "Such as USA or JPN.")));
    }
    try (LedgerStore ledger = ReserveOpened.toRead(reserve)) {
      ReserveBook book = ReserveBook.of(ledger);
      if (book.findCharter().isEmpty()) {
        return refuse(List.of(ReserveOpened.missing(NAME, reserve)));
      }
      ReserveReport report = report(book, read.value());
      surroundings
          .out()
          .print(json ? report.json().document() : report.text(surroundings.colour()));
      return ExitCode.DONE;
    } catch (forge.reserve.ledger.Unavailable gone) {
      throw new Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private ReserveReport report(ReserveBook book, World read) {
    EconomyId whose = EconomyId.of(economy);
    return new ReserveReport(
        book,
        StockLine.of(book, read, worlds.baseYear(read, world.findDirectory()), whose),
        new ReserveReport.Reader(
            level, surroundings.clock().instant().atZone(ZoneOffset.UTC).toLocalDate(), whose));
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
