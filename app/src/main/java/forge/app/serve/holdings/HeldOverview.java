package forge.app.serve.holdings;

import forge.app.overview.Overview;
import forge.app.price.BookView;
import forge.app.price.OpenedBook;
import forge.kernel.AsOf;
import forge.pricing.book.PriceBook;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The chains at a glance, made once for each day, state of the book and floors that are known. What
 * is known now is what was known at the last entry of the book, and so the document says.
 */
public final class HeldOverview {

  private static final int KEPT = 64;

  private final HeldWorld world;
  private final HeldBook book;
  private final HeldFloors floors;
  private final InstantSource clock;
  private final Map<Key, String> made = new ConcurrentHashMap<>();

  private record Key(
      LocalDate validAt, Instant knownAt, int entries, Map<String, Overview.Floors> floors) {}

  /** Overviews of a world and a book. */
  public HeldOverview(HeldWorld world, HeldBook book, HeldFloors floors, InstantSource clock) {
    this.clock = clock;
    this.world = world;
    this.book = book;
    this.floors = floors;
  }

  /** The document as of today, by what is known now. */
  public String today() {
    Instant now = clock.instant();
    return document(new AsOf(now.atZone(ZoneOffset.UTC).toLocalDate(), now));
  }

  /** The document as of a day, by what was known at a moment. */
  public String document(AsOf when) {
    OpenedBook opened = book.opened();
    PriceBook says = opened.book().value();
    Instant last = says.entries().isEmpty() ? Instant.EPOCH : says.entries().getLast().stamp().at();
    Instant knownAt = when.knownAt().isBefore(last) ? when.knownAt() : last;
    var key = new Key(when.validAt(), knownAt, says.entries().size(), floors.known());
    if (made.size() > KEPT) {
      made.clear();
    }
    return made.computeIfAbsent(key, each -> make(each, opened));
  }

  private String make(Key key, OpenedBook opened) {
    var view =
        new BookView(opened.book().value(), opened.name(), new AsOf(key.validAt(), key.knownAt()));
    return new Overview(world.world(), world.base(), view, book::synthetic, key.floors())
        .json()
        .document();
  }
}
