package forge.app.serve.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder with the server's files. */
public record DataFolder(Path path) {

  private static final String WORK = "work";

  /** Where files lie that nobody needs after a restart. */
  public Path work() {
    return folder(WORK);
  }

  /** Deletes what a process before left that was killed: work, and what it made by half. */
  public void clear() {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(path, "{" + WORK + ",reserve-*,price-book-*}")) {
      for (Path each : left) {
        delete(each);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException("What was left cannot be deleted", undeletable);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** A folder inside, made if it is not there. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException impossible) {
      throw new UncheckedIOException("The folder " + name + " cannot be made", impossible);
    }
  }
}
