package forge.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a table of entries that is assessed. */
final class TableOptions {

  private static final int MOST_THREADS = 64;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ENTRIES",
      description = "A table of entries, CSV or Parquet; docs/formats/entry.md names its columns.")
  private @Nullable Path table;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ENTRY",
      description = "With a table: only these entries of it, each with its explanation.")
  private List<String> entries = new ArrayList<>();

  @Option(
      names = "--refused",
      paramLabel = "FILE.csv",
      description =
          "Where refused rows of a table go, with all that they held and every reason. Default: beside "
              + "the results, or the table, as NAME.refused.csv.")
  private @Nullable Path refused;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads for a table. Default: one for each processor.")
  private int threads;

  boolean given() {
    return table != null;
  }

  Path table() {
    return table == null ? Path.of("") : table;
  }

  List<String> entries() {
    return entries;
  }

  int threads() {
    int wanted = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    return Math.clamp(wanted, 1, MOST_THREADS);
  }

  /** Where refused rows go. */
  Path refused(@Nullable Path out) {
    if (refused != null) {
      return refused;
    }
    Path beside = out == null ? table() : out;
    String name = String.valueOf(beside.getFileName()).replaceAll("\\.(csv|parquet)$", "");
    return beside.resolveSibling(name + ".refused.csv");
  }
}
