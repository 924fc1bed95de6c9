package forge.app.serve.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to be the only server of a folder: a lock on a file in it, which ends with the process
 * that holds it, however that ends.
 */
public final class FolderUse implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderUse.class);
  private static final String FILE = "server.lock";

  private final FileChannel file;

  private FolderUse(FileChannel file) {
    this.file = file;
  }

  /** Takes a folder, which is made if it is not there; refuses where another server has it. */
  public static FolderUse take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(file)) {
        file.close();
        throw new DatabaseClosed(
            "the folder %s is used by another server; stop that one, or choose another --data"
                .formatted(folder));
      }
      String process = ProcessHandle.current().pid() + "\n";
      file.truncate(0);
      file.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
      return new FolderUse(file);
    } catch (IOException unwritable) {
      throw new DatabaseClosed(
          "the folder %s cannot be written: %s".formatted(folder, unwritable.getMessage()),
          unwritable);
    }
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException held) {
      LOG.debug("Another server of this process has the folder", held);
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("The lock of the folder cannot be given back", failed);
    }
  }
}
