package forge.pricing.method;

import forge.kernel.EconomyId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of the markets that prices are told apart by, with the economies whose evidence counts in it.
 *
 * @param economies whose evidence counts, resolved; none means that of every economy
 * @param point on which delivery terms its price is stated
 * @param influencedCounts whether evidence from a market influenced by a dominant supplier counts
 */
public record MarketArea(
    Name name, Set<EconomyId> economies, Specification.Point point, boolean influencedCounts) {

  /** Which market a price is of. */
  public enum Name {
    /** In the member economies of the zone. */
    ZONE,
    /** Outside the zone and outside the dominant supplier's market. */
    OUTSIDE,
    /** In the dominant supplier's own market. */
    DOMINANT
  }

  public MarketArea {
    economies = Collections.unmodifiableSet(new TreeSet<>(economies));
  }

  /** Whether evidence delivered in an economy counts here. */
  public boolean covers(EconomyId economy) {
    return economies.isEmpty() || economies.contains(economy);
  }
}
