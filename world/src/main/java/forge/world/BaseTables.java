package forge.world;

import java.util.List;

/**
 * The base year as rows: what was made, used, moved, and at what price, with the printed prices.
 */
public record BaseTables(
    List<BaseActivity> activities,
    List<BaseUse> uses,
    List<BaseFlow> flows,
    List<BasePrice> prices,
    List<PriceEvidence> evidence) {

  public BaseTables {
    activities = List.copyOf(activities);
    uses = List.copyOf(uses);
    flows = List.copyOf(flows);
    prices = List.copyOf(prices);
    evidence = List.copyOf(evidence);
  }
}
