package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Refusal;
import forge.pricing.book.Ruling;
import forge.store.exports.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A price book on disk. Objects are written first, each whole or not at all; then the line of the
 * entry is appended to the journal in one write and forced to disk. A writer killed at any moment
 * leaves the book as it was or with the whole entry: an unfinished last line counts as not written
 * and is cut off by the next writer. Writers lock the journal, so that two do not append to the
 * same line.
 */
public final class BookFolder {

  private static final String JOURNAL = "journal.jsonl";

  /** A file of its own: closing any other handle of a locked file would release its lock. */
  private static final String LOCK = ".lock";

  /** A file lock is held by the program and not by a thread: its threads take turns before it. */
  private static final ReentrantLock TURN = new ReentrantLock();

  private final Path folder;

  /** The book in a folder, which need not exist yet. */
  public BookFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a book. */
  public boolean exists() {
    return Files.exists(folder.resolve(JOURNAL));
  }

  /** The texts that the entries rest on. */
  public BookContents contents() {
    return new BookContents(this::findObject);
  }

  private Optional<String> findObject(Objects.Place place) throws IOException {
    Path file = folder.resolve(place.path());
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** The book with every problem of its journal; empty where there is none yet. */
  public Checked<PriceBook> read() throws IOException {
    Path file = folder.resolve(JOURNAL);
    if (!Files.exists(file)) {
      return new Checked<>(PriceBook.of(List.of()), List.of());
    }
    Checked<Journal.Recorded> recorded = Journal.read(file.toString(), Files.readAllBytes(file));
    return new Checked<>(
        PriceBook.of(recorded.value().entries(), recorded.value().last()), recorded.problems());
  }

  /** What came of an attempt to record an entry. */
  public sealed interface Recording {

    /** It stands in the book. */
    record Done(Entry entry) implements Recording {}

    /** A rule of administration is against it. */
    record Refused(Refusal refusal) implements Recording {}

    /** The book cannot be written to. */
    record Broken(List<Problem> problems) implements Recording {}
  }

  /**
   * Records an entry: it is ruled upon against the book as it stands under the lock, and written if
   * it is taken.
   *
   * @param packed what the entry rests on, stored if it is taken
   */
  public Recording record(Function<PriceBook, Ruling> ruling, BookContents.Packed packed)
      throws IOException {
    Files.createDirectories(folder);
    TURN.lock();
    try (FileChannel lock = opened(LOCK);
        FileLock _ = lock.lock()) {
      return locked(ruling, packed.texts());
    } finally {
      TURN.unlock();
    }
  }

  private FileChannel opened(String name) throws IOException {
    return FileChannel.open(
        folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private Recording locked(Function<PriceBook, Ruling> ruling, Map<Objects.Place, String> texts)
      throws IOException {
    Path file = folder.resolve(JOURNAL);
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Checked<Journal.Recorded> recorded = Journal.read(file.toString(), bytes);
    if (!recorded.clean()) {
      var problems = new ArrayList<>(recorded.problems());
      String rule = "nothing is written to a book with problems";
      problems.add(new Problem(folder.toString(), 0, "", "", rule, "Restore it from a copy."));
      return new Recording.Broken(problems);
    }
    return switch (ruling.apply(
        PriceBook.of(recorded.value().entries(), recorded.value().last()))) {
      case Ruling.Refused refused -> new Recording.Refused(refused.refusal());
      case Ruling.Taken taken -> {
        for (Map.Entry<Objects.Place, String> each : texts.entrySet()) {
          store(each.getKey(), each.getValue());
        }
        append(recorded.value().length(), Journal.line(recorded.value().last(), taken.entry()));
        yield new Recording.Done(taken.entry());
      }
    };
  }

  private void append(int at, String line) throws IOException {
    try (FileChannel journal = opened(JOURNAL)) {
      journal.truncate(at);
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      long position = at;
      while (bytes.hasRemaining()) {
        position += journal.write(bytes, position);
      }
      journal.force(true);
    }
  }

  private void store(Objects.Place place, String text) throws IOException {
    Path file = folder.resolve(place.path());
    if (Files.exists(file)) {
      return;
    }
    boolean open =
        !place.kind().equals("evidence-secret") && !place.kind().equals("evidence-restricted");
    WholeFile.write(
        file,
        partial -> {
          Files.createFile(partial);
          if (!open) {
            restrict(partial);
          }
          Files.writeString(partial, text);
          try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
          }
        });
  }

  /** Evidence that is not public is read by its owner alone, where the file system knows owners. */
  static void restrict(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
