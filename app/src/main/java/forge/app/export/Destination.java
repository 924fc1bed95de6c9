package forge.app.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    if (Files.isDirectory(file)) {
      return Optional.of("this is a directory, and the report is one file");
    }
    Path parent = file.toAbsolutePath().getParent();
    return parent == null || parent.getNameCount() == 0
        ? Optional.empty()
        : findObstacleToDirectory(parent);
  }

  /** Writes text as UTF-8 under a name, through a file beside it that this process alone has. */
  public static void write(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath();
    Path directory = whole.getParent();
    if (directory == null) {
      throw new IOException(file + " has no directory");
    }
    Files.createDirectories(directory);
    Path partial =
        directory.resolve("." + whole.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(partial, text);
      move(partial, whole);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
