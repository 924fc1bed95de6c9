package forge.app;

import forge.app.question.Unavailable;
import forge.app.reserve.DefaultView;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.reserve.act.Defaults;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve default}: who has not brought back what was due, and who bears it. */
@Command(
    name = "default",
    mixinStandardHelpOptions = true,
    header = "Show who has not brought back what was due, the loss, and what would meet it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The loss is what is not back at a stated price; the charter's order of recourse meets it as",
      "far as each goes. It is shown and not recorded. Exit code 1 where a loss is left over."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve default",
      "  forge reserve default --on 2027-06-30 --price ndpr-oxide=62.50 --price co-metal=31",
      "  forge reserve default --reserve vault --price ndpr-oxide=62.50 --json"
    })
final class ReserveDefaultCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve default";

  private final Surroundings surroundings;

  @Mixin private final ReserveChoice reserve = new ReserveChoice();

  @Option(
      names = "--price",
      paramLabel = "PRODUCT=PRICE",
      description = "What a kg costs to buy anew, in the money of the reserve; for each product.")
  private Map<String, BigDecimal> prices = new LinkedHashMap<>();

  @Option(names = "--on", paramLabel = "DAY", description = "As of a day; today without it.")
  private @Nullable LocalDate on;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveDefaultCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Map<ProductId, BigDecimal> stated = new LinkedHashMap<>();
    for (Map.Entry<String, BigDecimal> each : prices.entrySet()) {
      if (each.getValue().signum() <= 0) {
        return refuse(new Problem(NAME, 0, "--price", each.toString(), "must be above zero", ""));
      }
      stated.put(ProductId.of(each.getKey()), each.getValue());
    }
    if (ReserveOpened.absent(reserve)) {
      return refuse(ReserveOpened.missing(NAME, reserve));
    }
    try (LedgerStore ledger = ReserveOpened.toRead(reserve)) {
      ReserveBook book = ReserveBook.of(ledger);
      if (book.findCharter().isEmpty()) {
        return refuse(ReserveOpened.missing(NAME, reserve));
      }
      return show(book, stated);
    } catch (forge.reserve.ledger.Unavailable gone) {
      throw new Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private int show(ReserveBook book, Map<ProductId, BigDecimal> stated) {
    LocalDate today = surroundings.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate day = on == null ? today : on;
    List<Defaults.Loss> losses = Defaults.of(book, day, stated);
    var view = new DefaultView(book, day, losses);
    surroundings.out().print(json ? view.json().document() : view.text(surroundings.colour()));
    boolean met =
        losses.stream()
            .noneMatch(each -> each instanceof Defaults.Loss.Priced p && p.unmet().signum() > 0);
    return met ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(Problem problem) {
    surroundings.refuse(List.of(problem), json);
    return ExitCode.BAD_INPUT;
  }
}
