package forge.store.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 whose disk is full once so many more bytes were written. */
public final class FullDisk extends FilePathWrapper {

  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  /** Makes the file system known, with all the room there is; its names begin {@code full:}. */
  static void register() {
    FilePath.register(new FullDisk());
    leave(Long.MAX_VALUE);
  }

  /** Leaves so much room, in bytes. */
  static void leave(long bytes) {
    ROOM.set(bytes);
  }

  @Override
  public String getScheme() {
    return "full";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel file;

    private Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      int wanted = source.remaining();
      if (ROOM.get() < wanted) {
        throw new IOException("No space left on device");
      }
      ROOM.addAndGet(-wanted);
      return file.write(source, position);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
