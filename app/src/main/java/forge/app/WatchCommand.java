package forge.app;

import forge.app.price.OpenedBook;
import forge.app.question.Unavailable;
import forge.app.watch.WatchGrounds;
import forge.app.watch.WatchRun;
import forge.app.watch.WatchRunJson;
import forge.app.watch.WatchRunText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.levy.watch.WatchRules;
import forge.levy.watch.WorldSupplies;
import forge.levy.zone.ZoneRegister;
import forge.store.columns.TableFiles;
import forge.store.columns.TableReader;
import forge.store.watch.TalliedEntries;
import forge.store.watch.WatchRulesFiles;
import forge.store.watch.WatchedEntries;
import forge.store.zone.ZoneRegisterFiles;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge watch}: questions that many entries raise together. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    header = "Ask of many entries where figures do not fit together.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Trans-shipment, under-invoicing, values lifted to a floor, shifts to later stages, related",
      "parties, consignment. A flag is a question with the figures behind it, not a verdict. Every",
      "row read is counted or told why not. Exit code 0, flags or none; 1 where rows could not be",
      "read; 2 for bad input. The questions: docs/methods/watch.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge watch docs/examples/levy/watch.csv",
      "  forge watch entries.parquet --from 2026-01-01 --until 2026-07-01",
      "  forge watch entries.csv --rules my-rules --prices my-book --zone my-zone.yaml",
      "  forge watch entries.csv --watch-rules strict.yaml --complete",
      "  forge watch entries.parquet --threads 2 --json | jq '.flags[].question'"
    })
final class WatchCommand implements Callable<Integer> {

  private static final String NAME = "forge watch";

  private final Surroundings surroundings;

  @Mixin private final RuleSetOption rulesChoice = new RuleSetOption();

  @Mixin private final PricesChoice prices = new PricesChoice();

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Parameters(
      paramLabel = "ENTRIES",
      description = "A table of entries, CSV or Parquet, in the columns of docs/formats/entry.md.")
  private Path file = Path.of("");

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description =
          "The register that says who is in the zone. Without it the area zone of the rules, and"
              + " where they have none the register that comes with Forge.")
  private @Nullable Path zone;

  @Option(
      names = "--watch-rules",
      paramLabel = "FILE",
      description = "Thresholds of your own: docs/formats/watch-rules.md.")
  private @Nullable Path thresholds;

  @Option(
      names = "--complete",
      description =
          "Take the facts of the world as complete: what no source lists is none, not unknown.")
  private boolean complete;

  @Option(names = "--from", paramLabel = "D", description = "Only entries accepted on D or later.")
  private String from = "";

  @Option(names = "--until", paramLabel = "D", description = "Only entries accepted before D.")
  private String until = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "Threads to use; one for each processor without it. The result is the same.")
  private int threads;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  private final List<Problem> problems = new ArrayList<>();

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<WatchGrounds> grounds = grounds();
    Optional<Span> days = days();
    if (threads < 0) {
      problem("--threads", String.valueOf(threads), "threads are not negative", "");
    }
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      String rule = Files.exists(file) ? "the file cannot be read" : "there is no such file";
      problem("ENTRIES", file.toString(), rule, "Give a CSV or Parquet file.");
    }
    return problems.isEmpty() && grounds.isPresent() && days.isPresent()
        ? watch(grounds.get(), days.get())
        : refuse(problems);
  }

  private Optional<WatchGrounds> grounds() {
    Optional<Instant> moment = take(prices.moment(NAME, surroundings.clock().instant()));
    Optional<RuleSet> rules = take(rulesChoice.read(NAME));
    Optional<World> world = take(worlds.find(NAME, surroundings));
    Checked<WatchRules> limits =
        thresholds == null
            ? new Checked<>(WatchRules.DEFAULT, List.of())
            : WatchRulesFiles.read(thresholds);
    problems.addAll(limits.problems());
    Optional<ZoneRegister> register = world.flatMap(this::register);
    OpenedBook book = prices.open();
    problems.addAll(book.book().problems());
    if (moment.isEmpty() || rules.isEmpty() || register.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new WatchGrounds(
            new WatchGrounds.Border(rules.get(), register.get(), zone != null),
            new WatchGrounds.Market(book, moment.get()),
            new WatchGrounds.Facts(
                world.orElseThrow(),
                complete ? WorldSupplies.Unlisted.NONE : WorldSupplies.Unlisted.MISSING),
            limits.value()));
  }

  private Optional<ZoneRegister> register(World world) {
    Path given = zone;
    Checked<ZoneRegister> read =
        given == null ? ZoneRegisterFiles.shipped(world) : ZoneRegisterFiles.read(given, world);
    problems.addAll(read.problems());
    return read.clean() ? Optional.of(read.value()) : Optional.empty();
  }

  private <T> Optional<T> take(Checked<Optional<T>> read) {
    problems.addAll(read.problems());
    return read.value();
  }

  private Optional<Span> days() {
    Optional<LocalDate> first = day("--from", from, LocalDate.MIN);
    Optional<LocalDate> end = day("--until", until, LocalDate.MAX);
    if (first.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (!first.get().isBefore(end.get())) {
      problem("--until", until, "no day lies between " + from + " and this day", "");
      return Optional.empty();
    }
    return Optional.of(new Span(first.get(), end.get()));
  }

  private Optional<LocalDate> day(String option, String text, LocalDate open) {
    try {
      return Optional.of(text.isEmpty() ? open : LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      problem(option, text, "is no day", "Write 2026-06-15.");
      return Optional.empty();
    }
  }

  private void problem(String field, String value, String rule, String advice) {
    problems.add(new Problem(NAME, 0, field, value, rule, advice));
  }

  private int watch(WatchGrounds grounds, Span days) {
    try (TableReader reader = TableFiles.open(file, WatchedEntries.columns())) {
      if (!reader.readable()) {
        return refuse(reader.problems());
      }
      reader.problems().forEach(each -> surroundings.err().println(each.sentence()));
      return show(grounds, read(reader, grounds, days));
    } catch (IOException unreadable) {
      throw new Unavailable("the entries cannot be read: " + unreadable.getMessage());
    }
  }

  private TalliedEntries read(TableReader reader, WatchGrounds grounds, Span days)
      throws IOException {
    int all = (int) Math.min(Integer.MAX_VALUE, reader.findRows().orElse(0));
    try (var progress = surroundings.showProgress()) {
      LongConsumer tell =
          rows -> progress.at("entries", (int) Math.min(Integer.MAX_VALUE, rows), all);
      int many = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
      var how = new WatchedEntries.Reading(many, tell);
      return WatchedEntries.read(reader, file, grounds.values(), grounds::tally, days, how);
    }
  }

  private int show(WatchGrounds grounds, TalliedEntries entries) {
    WatchRun run = grounds.run(entries);
    surroundings
        .out()
        .print(
            json ? WatchRunJson.of(run).document() : WatchRunText.of(run, surroundings.colour()));
    return entries.whole() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> why) {
    surroundings.refuse(why, json);
    return ExitCode.BAD_INPUT;
  }
}
