package forge.app;

import forge.app.export.Destination;
import forge.app.question.ChainNames;
import forge.app.text.Page;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.exports.CsvFolder;
import forge.store.exports.ExcelWorkbook;
import forge.store.exports.ParquetFolder;
import forge.store.exports.WorldTables;
import forge.world.Chain;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge data export}: the tables of a world as files. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write the tables of a world for other programs.",
    versionProvider = RootCommand.Version.class,
    description = {
      "csv: a folder of tables as they are, to edit and to give back with --world. excel: one",
      "workbook, a sheet a table. parquet: a folder, a file a table, typed columns. With --chain"
          + " only",
      "the tables of that chain. Exit code 0; 1 when rows of the world cannot be read (csv copies",
      "them all the same); 2 for a bad command line; 3 when the files cannot be written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data export --chain lithium --to mine",
      "  forge data export --to world.xlsx --format excel",
      "  forge data export --world mine --to tables --format parquet"
    })
final class DataExportCommand implements Callable<Integer> {

  private static final String NAME = "forge data export";

  /** What the tables are written as. */
  enum Format {
    CSV,
    PARQUET,
    EXCEL
  }

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Option(names = "--chain", paramLabel = "CHAIN", description = "Only the tables of this chain.")
  private String chain = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PATH",
      description = "The folder, or for excel the file.")
  private Path to = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv (the default), parquet or excel.")
  private Format format = Format.CSV;

  @Option(names = "--force", description = "Overwrite CSV tables that differ.")
  private boolean force;

  DataExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> obstacles = worlds.obstacles(NAME);
    if (!obstacles.isEmpty()) {
      return refuse(obstacles, ExitCode.BAD_INPUT);
    }
    Optional<String> obstacle =
        format == Format.EXCEL
            ? Destination.findObstacleToFile(to)
            : Destination.findObstacleToDirectory(to);
    if (obstacle.isPresent()) {
      return refuse(List.of(problem("--to", to.toString(), obstacle.get())), ExitCode.BAD_INPUT);
    }
    Checked<World> loaded = worlds.load();
    Optional<Chain> chosen = ChainNames.find(loaded.value(), chain);
    if (chosen.isEmpty() && !chain.isEmpty()) {
      Problem unknown = ChainNames.unknown(loaded.value(), NAME, "--chain", chain);
      return refuse(List.of(unknown), ExitCode.BAD_INPUT);
    }
    if (!loaded.clean() && format != Format.CSV) {
      return refuse(loaded.problems(), ExitCode.DOES_NOT_HOLD);
    }
    List<Chain> chains = chosen.map(List::of).orElse(loaded.value().chains());
    List<Path> folders = worlds.findDirectory().map(List::of).orElse(List.of());
    return write(new WorldTables(folders, chains, chosen.isEmpty()));
  }

  private int write(WorldTables tables) {
    try {
      switch (format) {
        case CSV -> {
          List<Path> changed = force ? List.of() : CsvFolder.different(tables, to);
          if (!changed.isEmpty()) {
            return refuse(
                changed.stream().map(DataExportCommand::changed).toList(), ExitCode.BAD_INPUT);
          }
          tell(CsvFolder.write(tables, to).size() + " tables");
        }
        case PARQUET -> tell(ParquetFolder.write(tables, to).size() + " tables");
        case EXCEL -> {
          ExcelWorkbook.write(tables, to);
          tell("The workbook");
        }
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      return refuse(List.of(problem("", "", "writing failed: " + e)), ExitCode.ENVIRONMENT);
    }
  }

  private void tell(String what) {
    surroundings.out().println(Page.safe(what + " written: " + to));
  }

  private int refuse(List<Problem> problems, int code) {
    surroundings.refuse(problems, false);
    return code;
  }

  private static Problem changed(Path file) {
    String advice = "Take another folder, or overwrite it with --force.";
    return new Problem(NAME, 0, "--to", file.toString(), "this table differs and is kept", advice);
  }

  private static Problem problem(String field, String value, String rule) {
    return new Problem(NAME, 0, field, value, rule, "");
  }
}
