package forge.market.problem;

import java.util.Map;

/**
 * A limit on a weighted sum of levels and flows, in every period: a plant's hours, a border post, a
 * common permit. Weights may be negative (net flow over a line).
 */
public record SharedCap(
    CapId id, Map<ActivityId, Double> activities, Map<ArcId, Double> arcs, double limit) {

  public SharedCap {
    activities = Ordered.copy(activities);
    arcs = Ordered.copy(arcs);
    Require.finite("limit of cap " + id, limit);
    if (activities.isEmpty() && arcs.isEmpty()) {
      throw new IllegalArgumentException("Cap " + id + " binds nothing; name activities or arcs");
    }
  }
}
