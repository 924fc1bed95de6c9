package forge.reserve.lot;

import forge.kernel.EconomyId;
import forge.world.Stage;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Where each stage of a lot was done, and what that means for the zone. */
public record Origin(Map<Stage, EconomyId> stages, Eligibility eligibility) {

  /** Whether the origin lets a lot count for the zone. */
  public enum Eligibility {
    ELIGIBLE,
    NOT_ELIGIBLE,
    /** Nobody has established it yet; that is not the same as eligible. */
    NOT_ESTABLISHED
  }

  public Origin {
    Objects.requireNonNull(eligibility);
    stages = Collections.unmodifiableMap(new TreeMap<>(stages));
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("An origin names the economy of one stage at least");
    }
  }
}
