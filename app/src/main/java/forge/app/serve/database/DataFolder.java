package forge.app.serve.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the server's files. */
public record DataFolder(Path path) {

  /** A folder inside, made if it is not there. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException impossible) {
      throw new UncheckedIOException("The folder " + name + " cannot be made", impossible);
    }
  }
}
