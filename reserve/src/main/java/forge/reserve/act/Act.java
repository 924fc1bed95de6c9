package forge.reserve.act;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** A deed with who decided it, and the day on which it holds. */
public record Act(String id, LocalDate on, PartyId by, Deed deed) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  public Act {
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
    Objects.requireNonNull(deed);
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "'" + id + "' is no identifier of an act; it has 1 to 80 letters, digits, . _ -");
    }
  }
}
