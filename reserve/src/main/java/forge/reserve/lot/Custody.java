package forge.reserve.lot;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.Objects;

/** A link of the custody chain: who keeps the lot, where, from a day on. */
public record Custody(PartyId keeper, String site, LocalDate since) {

  public Custody {
    Objects.requireNonNull(keeper);
    Objects.requireNonNull(since);
    if (site.isBlank()) {
      throw new IllegalArgumentException("Custody names a site");
    }
  }
}
