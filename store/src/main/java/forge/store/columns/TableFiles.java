package forge.store.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Opens tables for reading and writing; the name of a file says what it is. */
public final class TableFiles {

  private TableFiles() {}

  /**
   * Opens a table for reading: CSV where the name ends in {@code .csv}, else Parquet. What is wrong
   * with the file is told by {@link TableReader#problems}; throws only where it cannot be read.
   */
  public static TableReader open(Path file, Columns columns) throws IOException {
    return csv(file) ? CsvTable.open(file, columns) : ParquetTable.open(file, columns);
  }

  /** Opens a file for writing. */
  static TableWriter writer(Target target, Path partial) throws IOException {
    return csv(target.file())
        ? new CsvTableWriter(partial, target.columns())
        : new ParquetTableWriter(partial, target);
  }

  private static boolean csv(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
