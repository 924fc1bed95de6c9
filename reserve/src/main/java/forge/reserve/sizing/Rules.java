package forge.reserve.sizing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a shortfall is counted.
 *
 * @param covered the classes that the reserve answers for; all are served in their order
 * @param carryOver whether what a year leaves over serves the next
 */
public record Rules(Set<DemandClass> covered, boolean carryOver) {

  public Rules {
    if (covered.isEmpty()) {
      throw new IllegalArgumentException("A reserve answers for one class of demand at least");
    }
    covered = Collections.unmodifiableSet(EnumSet.copyOf(covered));
  }

  /** Military and essential demand, each year by itself. */
  public static Rules usual() {
    return new Rules(EnumSet.of(DemandClass.MILITARY, DemandClass.ESSENTIAL), false);
  }
}
