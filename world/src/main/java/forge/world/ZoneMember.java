package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;

/** An economy in the zone of the shipped scenarios, in a relation, since a day. */
public record ZoneMember(
    EconomyId economy, String relation, Validity validity, SourceId source, String note) {

  public ZoneMember {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(validity);
    if (relation.isBlank()) {
      throw new IllegalArgumentException("Zone member " + economy + " stands in no relation");
    }
  }
}
