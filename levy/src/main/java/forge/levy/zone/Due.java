package forge.levy.zone;

import java.time.LocalDate;
import java.util.Optional;

/** By when something was promised. */
public sealed interface Due {

  /** On or before a day. */
  record OnDay(LocalDate day) implements Due {}

  /** So many days after the plan was signed. */
  record AfterSignature(int days) implements Due {

    public AfterSignature {
      if (days < 0) {
        throw new IllegalArgumentException(days + " days after signature lie before it");
      }
    }
  }

  /** No day is public. */
  record NotPublic() implements Due {}

  /** The last day on which it is in time, for a plan signed on a day. */
  default Optional<LocalDate> find(LocalDate signed) {
    return switch (this) {
      case OnDay(LocalDate day) -> Optional.of(day);
      case AfterSignature(int days) -> Optional.of(signed.plusDays(days));
      case NotPublic() -> Optional.empty();
    };
  }
}
