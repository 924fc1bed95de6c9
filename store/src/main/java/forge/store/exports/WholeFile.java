package forge.store.exports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole under its name, or stays as it was: it is written beside its place,
 * under a name that this process alone has, and moved there.
 */
public final class WholeFile {

  /** Writes a file that does not exist yet. */
  @FunctionalInterface
  public interface Writing {

    /** Writes everything into this file. */
    void into(Path partial) throws IOException;
  }

  private WholeFile() {}

  /** Writes a file; its folders are made where they are missing. */
  public static void write(Path file, Writing writing) throws IOException {
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
