package forge.app.serve.holdings;

import forge.app.market.Preparation;
import forge.app.market.ScenarioOrder;
import forge.app.market.Simulator;
import forge.app.overview.Overview;
import forge.app.price.ZonePrices;
import forge.app.reading.Comparison;
import forge.app.reading.RunReading;
import forge.market.analysis.Progress;
import forge.world.Chain;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the floors of the first scenario on offer fare, chain by chain, once it has been run. */
public final class HeldFloors {

  private final HeldWorld world;
  private final HeldBook book;
  private volatile Map<String, Overview.Floors> known = Map.of();

  /** Floors of a world, some of them at prices of a book. */
  public HeldFloors(HeldWorld world, HeldBook book) {
    this.world = world;
    this.book = book;
  }

  /** What is known of them so far, by chain. */
  public Map<String, Overview.Floors> known() {
    return known;
  }

  /** Runs the scenario, so that they are known. */
  public void run() {
    var order = new ScenarioOrder("", "", List.of(), List.of(), List.of());
    order
        .on(world.world(), world.base(), new ZonePrices(book::opened))
        .value()
        .map(each -> each.ready(Simulator.Depth.QUICK, world.simulator()))
        .filter(Preparation.Ready.class::isInstance)
        .map(Preparation.Ready.class::cast)
        .ifPresent(ready -> known = floors(new RunReading(ready.run().apply(Progress.NONE))));
  }

  private static Map<String, Overview.Floors> floors(RunReading run) {
    var floors = new TreeMap<String, Overview.Floors>();
    for (Comparison market : run.markets()) {
      if (market.floored() > 0) {
        for (Chain chain : market.chains()) {
          floors.put(
              chain.id(),
              new Overview.Floors(market.held(), market.floored(), run.scenario().name()));
        }
      }
    }
    return Map.copyOf(floors);
  }
}
