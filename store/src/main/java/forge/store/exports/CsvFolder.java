package forge.store.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tables as a folder of CSV files, ready to be edited and given back with {@code --world}. */
public final class CsvFolder {

  private CsvFolder() {}

  /** The tables that stand in a folder already and say something else. */
  public static List<Path> different(WorldTables tables, Path folder) throws IOException {
    var different = new ArrayList<Path>();
    for (Map.Entry<String, byte[]> each : tables.files().entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
        different.add(file);
      }
    }
    return different;
  }

  /** Writes the files, as they are, and returns their paths. */
  public static List<Path> write(WorldTables tables, Path folder) throws IOException {
    var written = new ArrayList<Path>();
    for (Map.Entry<String, byte[]> each : tables.files().entrySet()) {
      Path file = folder.resolve(each.getKey());
      WholeFile.write(file, partial -> Files.write(partial, each.getValue()));
      written.add(file);
    }
    return written;
  }
}
