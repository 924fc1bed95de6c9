package forge.app.watch;

import forge.levy.watch.Watch;
import forge.store.watch.TalliedEntries;
import java.util.List;
import java.util.Objects;

/**
 * A watch over a table, what became of its rows, and what they were held against.
 *
 * @param beside what figures the entries were held against, each by name
 */
public record WatchRun(Watch watch, TalliedEntries entries, List<Beside> beside) {

  /** Something that entries were held against, and what it is, in words. */
  public record Beside(String name, String words) {}

  public WatchRun {
    Objects.requireNonNull(watch);
    Objects.requireNonNull(entries);
    beside = List.copyOf(beside);
  }
}
