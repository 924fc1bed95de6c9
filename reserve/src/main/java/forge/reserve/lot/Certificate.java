package forge.reserve.lot;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A certificate of analysis: who analysed the lot, until when the analysis counts, and when the
 * next one is due.
 */
public record Certificate(String number, PartyId issuer, LocalDate expires, LocalDate reassayDue) {

  public Certificate {
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(expires);
    if (number.isBlank()) {
      throw new IllegalArgumentException("A certificate has a number");
    }
    if (reassayDue.isAfter(expires)) {
      throw new IllegalArgumentException(
          "The next assay is due " + reassayDue + ", after the certificate expires " + expires);
    }
  }

  /** Whether it counts on a day: its last day is the one on which it expires. */
  public boolean counts(LocalDate day) {
    return !day.isAfter(expires);
  }
}
