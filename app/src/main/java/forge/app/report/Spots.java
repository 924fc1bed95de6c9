package forge.app.report;

import forge.kernel.EconomyId;
import java.util.Map;

/** Look-ups of spots that were placed. */
final class Spots {

  private Spots() {}

  static EqualEarth.Spot of(Map<EconomyId, EqualEarth.Spot> spots, EconomyId economy) {
    EqualEarth.Spot spot = spots.get(economy);
    if (spot == null) {
      throw new IllegalStateException(economy + " was not placed");
    }
    return spot;
  }
}
