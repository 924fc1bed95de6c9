package forge.app;

import forge.app.export.Destination;
import forge.app.price.BookJson;
import forge.app.price.BookView;
import forge.app.price.OpenedBook;
import forge.app.question.Moments;
import forge.kernel.AsOf;
import forge.kernel.Problem;
import forge.store.book.BookTable;
import forge.store.exports.FlatTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price export}: the prices of a book for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write the prices of a book as CSV, Parquet or JSON.",
    versionProvider = RootCommand.Version.class,
    description = {
      "One row a product, market and period, as known at a moment: prices.csv, prices.parquet or",
      "prices.json. Evidence is not exported. Exit code 0; 2 for bad input, 3 where writing fails."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price export --out prices",
      "  forge price export --out prices --format parquet --known-at 2026-05-10"
    })
final class PriceExportCommand implements Callable<Integer> {

  private static final String NAME = "forge price export";

  /** How the table is written. */
  enum Format {
    CSV,
    PARQUET,
    JSON
  }

  private final Surroundings surroundings;

  @Mixin private final BookChoice book = new BookChoice();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, parquet or json. Default: csv.")
  private Format format = Format.CSV;

  @Option(
      names = "--known-at",
      paramLabel = "MOMENT",
      description = "What was known at the end of a day, or at a moment.")
  private String knownAt = "";

  PriceExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant now = surroundings.clock().instant();
    Optional<Instant> moment = Moments.find(knownAt, now);
    if (out == null || moment.isEmpty()) {
      return refuse("--known-at", knownAt, "is no day or moment");
    }
    Optional<String> obstacle = Destination.findObstacleToDirectory(out);
    if (obstacle.isPresent()) {
      return refuse("--out", out.toString(), obstacle.get());
    }
    OpenedBook opened = book.open();
    if (!opened.book().clean()) {
      surroundings.refuse(opened.book().problems(), false);
      return ExitCode.BAD_INPUT;
    }
    var asOf = new AsOf(now.atZone(ZoneOffset.UTC).toLocalDate(), moment.get());
    return write(out, new BookView(opened.book().value(), opened.name(), asOf));
  }

  private int write(Path folder, BookView view) {
    FlatTable table = BookTable.of(view.book(), view.asOf().knownAt());
    try {
      Path file = folder.resolve("prices." + format.name().toLowerCase(Locale.ROOT));
      switch (format) {
        case CSV -> table.writeCsv(file);
        case PARQUET -> table.writeParquet(file);
        case JSON -> Destination.write(file, BookJson.table(table).document());
      }
      surroundings.out().println(table.rows().size() + " prices are in " + file + ".");
      return ExitCode.DONE;
    } catch (IOException e) {
      refuse("--out", folder.toString(), "writing failed: " + e.getMessage());
      return ExitCode.ENVIRONMENT;
    }
  }

  private int refuse(String field, String value, String rule) {
    surroundings.refuse(List.of(new Problem(NAME, 0, field, value, rule, "")), false);
    return ExitCode.BAD_INPUT;
  }
}
