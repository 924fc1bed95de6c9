package forge.levy.zone;

import forge.kernel.EconomyId;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.Objects;

/** An economy in a relation to the zone, from a day until another, with how far that has come. */
public record Standing(
    EconomyId economy,
    Relation relation,
    StandingStatus status,
    Validity validity,
    Citation citation,
    String note) {

  public Standing {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(status);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(note);
  }

  /** Whether the economy is in the relation on a day, so that its terms apply. */
  public boolean holdsOn(LocalDate day) {
    return status.holds() && validity.holdsOn(day);
  }
}
