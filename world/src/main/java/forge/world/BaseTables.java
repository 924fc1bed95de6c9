package forge.world;

import java.util.List;

/**
 * One balanced year as rows: what was made, used and moved, and at what price. Every row keeps the
 * published figure beside the used one.
 */
public record BaseTables(
    List<BaseActivity> activities,
    List<BaseUse> uses,
    List<BaseFlow> flows,
    List<BasePrice> prices) {

  public BaseTables {
    activities = List.copyOf(activities);
    uses = List.copyOf(uses);
    flows = List.copyOf(flows);
    prices = List.copyOf(prices);
  }
}
