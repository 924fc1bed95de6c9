package forge.app;

import forge.app.export.Destination;
import forge.app.export.ProblemsFile;
import forge.app.json.Json;
import forge.app.json.ProblemsJson;
import forge.app.question.ChainNames;
import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.Tone;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.imports.Countries;
import forge.store.imports.Imported;
import forge.store.imports.TableImport;
import forge.store.imports.Target;
import forge.store.imports.TradeChoice;
import forge.store.imports.TradeCode;
import forge.store.imports.TradeImport;
import forge.store.imports.TradeKind;
import forge.store.world.WorldLoader;
import forge.world.Table;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge data import}: rows of others into a folder of tables. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Bring rows of your own, or trade statistics, into a world folder.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The folder stands over the shipped tables: a table that is not there yet starts from the",
      "shipped rows. A row that says the same thing as an old one (same key, year, vintage and",
      "source) takes its place. A table is written whole or stays as it was.",
      "Exit code 0 when written; 1 when nothing was, because a row is bad or the world would not",
      "load; 2 when the command line or the file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data import prices.csv --as prices --chain lithium --to mine",
      "  forge data import BACI_HS17_Y2024_V202601.csv --as baci --chain lithium --to mine \\",
      "      --product li-carbonate:283691 --product li-hydroxide:282520:0.88",
      "  forge data import comtrade.csv --as comtrade --chain cobalt --to mine \\",
      "      --product co-hydroxide:282200:0.6 --good-only --problems bad.csv",
      "  forge simulate --world mine"
    })
final class DataImportCommand implements Callable<Integer> {

  private static final String NAME = "forge data import";

  /** Problems that are told on the terminal. */
  private static final int SHOWN = 20;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "A CSV file with a header, UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "KIND",
      description = {
        "What the file holds: a table in our own columns (production, totals, uses, flows, prices,",
        "stocks, wedges, elasticities, facilities, events, products, contents, processes, sources,",
        "or a table of the whole world), or baci, or comtrade."
      })
  private String kind = "";

  @Option(names = "--chain", paramLabel = "CHAIN", description = "The chain the rows belong to.")
  private String chain = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The world folder, made where there is none.")
  private Path to = Path.of("");

  @Option(
      names = "--product",
      paramLabel = "CODE:HS6[:FACTOR]",
      description = {
        "For trade statistics: which rows are about a product, and t of its basis in a gross tonne."
      })
  private List<String> products = List.of();

  @Option(
      names = "--countries",
      paramLabel = "FILE",
      description = "For BACI: its table of country codes, where ISO codes do not suffice.")
  private @Nullable Path countries;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description =
          "For trade statistics: the source to cite; by default BACI-2024, COMTRADE-2024.")
  private String source = "";

  @Option(
      names = "--vintage",
      paramLabel = "YEAR",
      description = "For trade statistics: year of publication; by default 2 (BACI) or 1 later.")
  private int vintage;

  @Option(
      names = "--every-economy",
      description = "For trade statistics: also economies without a row in the chain stay apart.")
  private boolean everyEconomy;

  @Option(names = "--good-only", description = "Write the good rows even if others are bad.")
  private boolean goodOnly;

  @Option(
      names = "--problems",
      paramLabel = "FILE",
      description = "Write every problem into this CSV file.")
  private @Nullable Path problemsFile;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  DataImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> obstacles = obstacles();
    if (!obstacles.isEmpty()) {
      return refuse(obstacles);
    }
    Checked<World> world = WorldLoader.from(to);
    if (!chain.isEmpty() && ChainNames.find(world.value(), chain).isEmpty()) {
      return refuse(List.of(ChainNames.unknown(world.value(), NAME, "--chain", chain)));
    }
    long start = surroundings.nanos().getAsLong();
    Imported imported;
    try (var progress = surroundings.showProgress()) {
      imported = findTrade().isPresent() ? trade(progress) : table(progress);
    } catch (IllegalArgumentException unfit) {
      return refuse(List.of(problem("--product", "", String.valueOf(unfit.getMessage()), "")));
    } catch (IOException e) {
      surroundings.refuse(List.of(problem("", "", "the import failed: " + e, "")), json);
      return ExitCode.ENVIRONMENT;
    }
    return deliver(imported, surroundings.secondsSince(start));
  }

  private Imported table(ShownProgress progress) throws IOException {
    var target = new Target(to, chain, findTable().orElseThrow());
    return TableImport.run(file, target, goodOnly, progress);
  }

  private Imported trade(ShownProgress progress) throws IOException {
    List<TradeCode> codes = products.stream().map(TradeCode::parse).toList();
    var choice = new TradeChoice(findTrade().orElseThrow(), codes, source, vintage, everyEconomy);
    Path own = countries;
    Countries known = own == null ? Countries.shipped() : Countries.with(own);
    var target = new Target(to, chain, Table.FLOWS);
    return goodOnly
        ? TradeImport.runGoodOnly(file, target, choice, known, progress)
        : TradeImport.run(file, target, choice, known, progress);
  }

  private Optional<TradeKind> findTrade() {
    return Arrays.stream(TradeKind.values())
        .filter(each -> each.name().equalsIgnoreCase(kind))
        .findFirst();
  }

  private Optional<Table> findTable() {
    return Arrays.stream(Table.values())
        .filter(each -> each.name().equalsIgnoreCase(kind))
        .findFirst();
  }

  private List<Problem> obstacles() {
    var problems = new ArrayList<Problem>();
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      String rule = Files.exists(file) ? "the file cannot be read" : "there is no such file";
      problems.add(problem("FILE", file.toString(), rule, "Give a CSV file."));
    }
    Destination.findObstacleToDirectory(to)
        .ifPresent(rule -> problems.add(problem("--to", to.toString(), rule, "")));
    if (findTrade().isPresent()) {
      tradeObstacles(problems);
    } else {
      tableObstacles(problems);
    }
    return problems;
  }

  private void tradeObstacles(List<Problem> problems) {
    if (chain.isEmpty()) {
      problems.add(problem("--chain", "", "flows belong to a chain", "Name it."));
    }
    if (products.isEmpty()) {
      String advice = "Name at least one: --product li-carbonate:283691.";
      problems.add(problem("--product", "", "trade statistics are read for products", advice));
    }
    if (!source.isEmpty() && !source.matches("[A-Z0-9][A-Z0-9-]*")) {
      String rule = "a source has a code of capital letters, digits and hyphens";
      problems.add(problem("--source", source, rule, ""));
    }
  }

  private void tableObstacles(List<Problem> problems) {
    Optional<Table> table = findTable();
    if (table.isEmpty()) {
      String known =
          Arrays.stream(Table.values())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      String advice = "There are: baci, comtrade, " + known + ".";
      problems.add(problem("--as", kind, "this is no kind of file", advice));
      return;
    }
    boolean needed = table.get().ofChain() && table.get() != Table.SOURCES;
    if (needed && chain.isEmpty()) {
      problems.add(problem("--chain", "", "this table belongs to a chain", "Name it."));
    }
    if (!table.get().ofChain() && !chain.isEmpty()) {
      String rule = "this table is one for the whole world";
      problems.add(problem("--chain", chain, rule, "Leave --chain out."));
    }
    if (!products.isEmpty() || !source.isEmpty() || vintage != 0) {
      String rule = "--product, --source and --vintage are for trade statistics";
      problems.add(problem("--as", kind, rule, "A table states them in its own columns."));
    }
  }

  private int deliver(Imported imported, double seconds) {
    Path own = problemsFile;
    if (own != null) {
      try {
        ProblemsFile.write(own, imported.problems());
      } catch (IOException e) {
        surroundings.refuse(List.of(problem("--problems", own.toString(), "" + e, "")), false);
        return ExitCode.ENVIRONMENT;
      }
    }
    List<Problem> problems = imported.problems();
    List<Problem> first = problems.subList(0, Math.min(SHOWN, problems.size()));
    surroundings.refuse(first, false);
    if (problems.size() > SHOWN) {
      String rest = "and %d more problems".formatted(problems.size() - SHOWN);
      String where =
          own == null ? "; --problems FILE writes them all." : "; all are in " + own + ".";
      surroundings.err().println(Page.safe(rest + where));
    }
    surroundings.out().print(json ? document(imported, seconds) : text(imported, seconds));
    return imported.done() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private static String text(Imported imported, double seconds) {
    var page = new Page(false);
    page.paragraph(
        Tone.PLAIN,
        "Rows read: %s in %s, %s bad."
            .formatted(count(imported.read()), Figures.seconds(seconds), count(imported.bad())));
    imported.notes().forEach(note -> page.indented(2, Tone.DIM, note));
    if (imported.done()) {
      page.paragraph(
          Tone.PLAIN,
          "Rows written: %d, %d of them in place of older ones: %s"
              .formatted(
                  imported.written(),
                  imported.replaced(),
                  imported.files().stream().map(Path::toString).collect(Collectors.joining(", "))));
    } else {
      page.paragraph(Tone.PLAIN, "Nothing was written.");
    }
    return page.text();
  }

  private static String count(long rows) {
    return Figures.decimals((double) rows, 0);
  }

  private static String document(Imported imported, double seconds) {
    var notes = Json.array();
    imported.notes().forEach(notes::add);
    var files = Json.array();
    imported.files().forEach(each -> files.add(each.toString()));
    return Json.object()
        .put("read", new Json.Count(imported.read()))
        .put("bad", new Json.Count(imported.bad()))
        .put("written", new Json.Count(imported.written()))
        .put("replaced", new Json.Count(imported.replaced()))
        .put("files", files)
        .put("notes", notes)
        .put("seconds", seconds)
        .putAll(ProblemsJson.of(imported.problems()))
        .document();
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }

  private static Problem problem(String field, String value, String rule, String advice) {
    return new Problem(NAME, 0, field, value, rule, advice);
  }
}
