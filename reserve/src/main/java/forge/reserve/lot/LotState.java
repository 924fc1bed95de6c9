package forge.reserve.lot;

import java.util.Locale;
import java.util.Set;

/** Where the material of a lot stands, from pledged to delivered. Each state is an account. */
public enum LotState {
  /** Promised and on its way, or arrived and not yet looked at. */
  PLEDGED_IN,
  /** Weighed and analysed. */
  INSPECTED,
  /** Title to it is in the reserve; it can be drawn. */
  WARRANTED,
  /** Set aside for somebody; it stands on the warranted account as not free. */
  RESERVED,
  /** The warrant is cancelled and the material picked: it waits to be loaded out. */
  CANCELLED,
  /** It has left. */
  DELIVERED,
  /** Kept apart because something is wrong with it. */
  QUARANTINED,
  /** Between two sites, or at a toller. */
  IN_TRANSIT;

  /** Whether material may go from this state to another by an act about the lot alone. */
  public boolean leadsTo(LotState next) {
    Set<LotState> ahead =
        switch (this) {
          case PLEDGED_IN -> Set.of(INSPECTED, QUARANTINED);
          case INSPECTED -> Set.of(WARRANTED, QUARANTINED, IN_TRANSIT);
          case WARRANTED -> Set.of(INSPECTED, CANCELLED, QUARANTINED, IN_TRANSIT);
          case RESERVED, DELIVERED -> Set.of();
          case CANCELLED -> Set.of(WARRANTED, DELIVERED);
          case QUARANTINED -> Set.of(INSPECTED);
          case IN_TRANSIT -> Set.of(INSPECTED);
        };
    return ahead.contains(next);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
