package forge.app.export;

import forge.store.exports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where results are written: a file appears whole under its name, or stays as it was. */
public final class Destination {

  private Destination() {}

  /** Why this path cannot become a directory of results; empty where it can. */
  public static Optional<String> findObstacleToDirectory(Path directory) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      return Optional.of("a file of this name exists, and results need a directory");
    }
    return Files.isDirectory(directory) && !Files.isWritable(directory)
        ? Optional.of("the directory may not be written to")
        : Optional.empty();
  }

  /** Why this path cannot become a file; empty where it can. */
  public static Optional<String> findObstacleToFile(Path file) {
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      return Optional.of("this is a device or a pipe, and results need a file");
    }
    if (Files.isDirectory(file)) {
      return Optional.of("this is a directory, and the report is one file");
    }
    Path parent = file.toAbsolutePath().getParent();
    return parent == null || parent.getNameCount() == 0
        ? Optional.empty()
        : findObstacleToDirectory(parent);
  }

  /** Writes text as UTF-8 under a name; the file appears whole or stays as it was. */
  public static void write(Path file, String text) throws IOException {
    WholeFile.write(file, partial -> Files.writeString(partial, text));
  }
}
