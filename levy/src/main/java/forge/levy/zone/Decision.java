package forge.levy.zone;

import java.time.LocalDate;
import java.util.Objects;

/** What somebody decided or put forward on a day. */
public record Decision(LocalDate day, String by, String what, Citation citation) {

  public Decision {
    Objects.requireNonNull(day);
    Objects.requireNonNull(citation);
    if (by.isBlank() || what.isBlank()) {
      throw new IllegalArgumentException("A decision says who decided what");
    }
  }
}
