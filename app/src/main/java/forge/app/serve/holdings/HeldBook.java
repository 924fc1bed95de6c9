package forge.app.serve.holdings;

import forge.app.price.OpenedBook;
import forge.app.price.SyntheticEvidence;
import forge.app.question.Unavailable;
import forge.kernel.PartyId;
import forge.pricing.book.Administration;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.book.Ruling;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import forge.store.book.ShippedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The price book of a server: a folder in its data, copied from the book that comes with Forge at
 * the first start. What was read is kept until the journal changes, whoever changes it.
 */
public final class HeldBook {

  private final Path place;
  private final BookFolder folder;
  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final Map<Hash, Boolean> synthetic = new ConcurrentHashMap<>();
  private volatile @Nullable Edition edition;

  /** What the journal looked like when it was read. */
  private record Seen(long size, FileTime changed) {}

  /** A book as it was read, and of which publications it was found out whether they are made up. */
  private record Edition(Seen seen, OpenedBook opened, Map<String, Boolean> madeUp) {}

  /** The book in a folder, which is made of the shipped one if it is not there. */
  public HeldBook(Path place, InstantSource clock) {
    this.place = place;
    this.folder = new BookFolder(place);
    this.clock = clock;
  }

  /** The book as it stands. */
  public OpenedBook opened() {
    return edition().opened();
  }

  private Edition edition() {
    Edition known = edition;
    if (known != null && known.seen().equals(seen())) {
      return known;
    }
    reading.lock();
    try {
      if (!folder.exists()) {
        ShippedBook.copyTo(place);
      }
      Seen now = seen();
      Edition again = edition;
      if (again == null || !again.seen().equals(now)) {
        OpenedBook opened = OpenedBook.in(folder).named("the price book of this server");
        again = new Edition(now, opened, new ConcurrentHashMap<>());
        edition = again;
      }
      return again;
    } catch (IOException unwritable) {
      throw new Unavailable("the price book cannot be made: " + unwritable.getMessage());
    } finally {
      reading.unlock();
    }
  }

  private Seen seen() {
    try {
      BasicFileAttributes file =
          Files.readAttributes(place.resolve("journal.jsonl"), BasicFileAttributes.class);
      return new Seen(file.size(), file.lastModifiedTime());
    } catch (IOException none) {
      return new Seen(-1, FileTime.from(Instant.EPOCH));
    }
  }

  /** What it says. */
  public PriceBook book() {
    return opened().book().value();
  }

  /** Asks for a ruling under the lock of the book, on behalf of a party, and records the entry. */
  public BookFolder.Recording record(
      PartyId by,
      BiFunction<PriceBook, Administration, Ruling> ruling,
      BookContents.Packed packed) {
    opened();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    try {
      return folder.record(book -> ruling.apply(book, new Administration(book, now, by)), packed);
    } catch (IOException unwritable) {
      throw new Unavailable("the price book cannot be written: " + unwritable.getMessage());
    }
  }

  /** Whether a publication, by its identifier, rests on evidence with pieces that are made up. */
  public boolean synthetic(String publication) {
    Edition current = edition();
    return current
        .madeUp()
        .computeIfAbsent(
            publication,
            each ->
                PublicationId.find(each)
                    .flatMap(id -> current.opened().book().value().find(id))
                    .filter(found -> synthetic(found.proposal().inputs().evidence()))
                    .isPresent());
  }

  /** Whether evidence that the book rests on holds pieces that are made up. */
  public boolean synthetic(Hash evidence) {
    return synthetic.computeIfAbsent(evidence, this::looked);
  }

  private boolean looked(Hash evidence) {
    try {
      return SyntheticEvidence.pieces(opened().contents().evidence(evidence).value()) > 0;
    } catch (IOException unreadable) {
      throw new Unavailable("the price book cannot be read: " + unreadable.getMessage());
    }
  }
}
