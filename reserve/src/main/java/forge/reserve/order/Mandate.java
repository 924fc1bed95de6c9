package forge.reserve.order;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.Objects;

/** On what a release rests: who ordered it, upon what, for which purpose, and who hears of it. */
public record Mandate(PartyId authority, String trigger, String purpose, LocalDate reportDue) {

  public Mandate {
    Objects.requireNonNull(authority);
    Objects.requireNonNull(reportDue);
    if (trigger.isBlank() || purpose.isBlank()) {
      throw new IllegalArgumentException("A release names its trigger and its purpose");
    }
  }
}
