package forge.app.market;

import forge.app.price.OpenedBook;
import forge.market.analysis.Progress;
import forge.store.scenario.ScenarioOffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs scenarios: those that come with Forge, and those of files. */
public interface Simulator {

  /** How much is found out of each market. */
  enum Depth {
    /** Second starts and highest floors too. */
    FULL,
    /** What clears, and its certificate. */
    QUICK
  }

  /**
   * What is asked for.
   *
   * @param scenario a name on offer, or a file; empty for the first on offer
   * @param world a folder whose tables replace those that come with Forge; null for none
   * @param zone a file that names the zone's members; null for the scenario's own zone
   * @param book opens the price book, where a floor refers to it
   */
  record Order(
      String scenario,
      @Nullable Path world,
      @Nullable Path zone,
      Supplier<OpenedBook> book,
      Depth depth) {}

  /** The scenarios on offer; the first is run where none is named. */
  List<ScenarioOffer> offers();

  /** Reads and checks all that a run needs. */
  Preparation prepare(Order order, Progress progress);
}
