package forge.app;

import forge.app.levy.Border;
import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.store.bulk.EntryGeneration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge assess generate}: synthetic entries. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    header = "Write a table of synthetic entries.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Entries drawn by chance at the border of a rule set, and said to be so in the file:"
          + " lognormal",
      "masses and prices about the reference prices, traders by Zipf's law, days with a season,"
          + " made-up",
      "shares of origins. The same seed gives the same bytes on any number of threads."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge assess generate --rows 1000000 --seed 1 --out entries.parquet",
      "  forge assess generate --rows 1000 --seed 7 --bad-share 0.05 --out entries.csv"
    })
final class AssessGenerateCommand implements Callable<Integer> {

  private static final String NAME = "forge assess generate";
  private static final int DAYS = 240;

  private final Surroundings surroundings;

  @Mixin private final RuleSetOption rules = new RuleSetOption();

  @Mixin private final PricesChoice prices = new PricesChoice();

  @Option(names = "--rows", required = true, paramLabel = "N", description = "How many entries.")
  private long rows;

  @Option(names = "--seed", paramLabel = "S", description = "What chance starts from. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--bad-share",
      paramLabel = "X",
      description = "The share of rows with something wrong, from 0 to 1. Default: 0.001.")
  private double badShare = 0.001;

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "The first day of acceptance. Default: ${DEFAULT-VALUE}.")
  private LocalDate from = LocalDate.of(2026, 2, 10);

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Over how many days. Default: ${DEFAULT-VALUE}.")
  private int days = DAYS;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The table: Parquet, or CSV where its name ends in .csv.")
  private Path out = Path.of("");

  @Option(names = "--threads", paramLabel = "N", description = "Default: one for each processor.")
  private int threads;

  AssessGenerateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<Border>> border =
        new AssessmentRequest(NAME, surroundings, rules, prices).border();
    if (border.value().isEmpty()) {
      surroundings.refuse(border.problems(), false);
      return ExitCode.BAD_INPUT;
    }
    if (rows < 1 || days < 1 || !(badShare >= 0 && badShare <= 1)) {
      surroundings.err().println(NAME + ": rows and days are at least 1, a share between 0 and 1.");
      return ExitCode.BAD_INPUT;
    }
    return write(border.value().get());
  }

  private int write(Border border) {
    RuleSet set = border.rules();
    var schedule =
        LevySchedule.compile(
            set, new RulePrices(set.tables().series(), border.book(), border.grounds().asOf()));
    long start = surroundings.nanos().getAsLong();
    int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    try (ShownProgress progress = surroundings.showProgress()) {
      EntryGeneration.write(
          schedule,
          new EntryGeneration.Order(rows, seed, from, days, badShare),
          out,
          Math.clamp(workers, 1, 64),
          (step, done, of) ->
              progress.at(
                  "drawn, entries",
                  (int) Math.min(done, Integer.MAX_VALUE),
                  (int) Math.min(rows, Integer.MAX_VALUE)));
    } catch (IOException broken) {
      throw new Unavailable("the table cannot be written: " + broken.getMessage());
    }
    double seconds = surroundings.secondsSince(start);
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "%,d synthetic entries in %s, in %.1f s (%,.0f a second).%n",
            rows,
            out,
            seconds,
            rows / Math.max(seconds, 1e-3));
    return ExitCode.DONE;
  }
}
