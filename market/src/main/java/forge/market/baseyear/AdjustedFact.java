package forge.market.baseyear;

import forge.world.Provenance;
import forge.world.Table;

/**
 * A fact beside the figure that the balanced year uses in its place.
 *
 * @param chain that it belongs to
 * @param what the thing, such as {@code output of sep-mt-weld in MYS}
 * @param reason the balance that pulled hardest; empty where the figure stands as published
 */
public record AdjustedFact(
    String chain,
    Table table,
    String what,
    double published,
    double used,
    String reason,
    Provenance provenance) {

  /** The change in per cent of the published figure. */
  public double changePercent() {
    return published == 0 ? 0 : 100 * (used / published - 1);
  }
}
