package forge.store.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Opens tables for reading and writing; the name of a file says what it is. */
public final class TableFiles {

  /** Stands for the column that rows must state where all are read. */
  static final int ALL = -1;

  private TableFiles() {}

  /**
   * Opens a table for reading: CSV where the name ends in {@code .csv}, else Parquet. What is wrong
   * with the file is told by {@link TableReader#problems}; throws only where it cannot be read.
   */
  public static TableReader open(Path file, Columns columns) throws IOException {
    return open(file, columns, ALL);
  }

  /**
   * Opens a table of which only the rows are read that state a column of texts; the cells of the
   * other rows are passed over, which is faster where few state it.
   */
  public static TableReader openStating(String column, Path file, Columns columns)
      throws IOException {
    int stated = columns.number(column);
    if (columns.get(stated).kind() != Kind.TEXT) {
      throw new IllegalArgumentException(column + " is no column of texts");
    }
    return open(file, columns, stated);
  }

  private static TableReader open(Path file, Columns columns, int stated) throws IOException {
    return csv(file)
        ? CsvTable.open(file, columns, stated)
        : ParquetTable.open(file, columns, stated);
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
