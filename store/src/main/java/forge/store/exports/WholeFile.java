package forge.store.exports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole under its name, or stays as it was. */
final class WholeFile {

  /** Writes a file that does not exist yet. */
  @FunctionalInterface
  interface Writing {
    void into(Path partial) throws IOException;
  }

  private WholeFile() {}

  static void write(Path file, Writing writing) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException(file + " has no directory");
    }
    Files.createDirectories(folder);
    Path partial = folder.resolve("." + whole.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(partial);
      writing.into(partial);
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
