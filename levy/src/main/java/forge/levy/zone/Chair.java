package forge.levy.zone;

import forge.kernel.EconomyId;
import forge.world.Validity;
import java.util.Objects;

/** The economy that chairs the forum in a time. */
public record Chair(EconomyId economy, Validity validity, Citation citation, String note) {

  public Chair {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(note);
  }
}
