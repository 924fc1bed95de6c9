package forge.app.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as they are typed: a day means its end, in UTC. */
public final class Moments {

  private Moments() {}

  /** The moment written so, or the fallback where nothing is written; nothing where it is none. */
  public static Optional<Instant> find(String text, Instant fallback) {
    try {
      if (text.isEmpty()) {
        return Optional.of(fallback);
      }
      if (text.length() == 10) {
        return Optional.of(
            LocalDate.parse(text)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusNanos(1));
      }
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
