package forge.store.columns;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file to be written: Parquet, or CSV where its name ends in {@code .csv}. {@code about} is said
 * of it in the footer of Parquet; CSV has no place for it.
 */
public record Target(Path file, Columns columns, Map<String, String> about) {

  public Target {
    about = java.util.Collections.unmodifiableMap(new TreeMap<>(about));
  }

  /** A file about which nothing is said. */
  public Target(Path file, Columns columns) {
    this(file, columns, Map.of());
  }
}
