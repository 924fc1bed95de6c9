package forge.reserve.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as ledgers keep them: to the microsecond, in years of four digits, in UTC. */
public final class Moments {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private Moments() {}

  /** The moment to the microsecond. */
  public static Instant kept(Instant moment) {
    if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
      throw new IllegalArgumentException(
          "The moment " + moment + " is not kept; a year has four digits");
    }
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  /** The day of a moment. */
  public static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
