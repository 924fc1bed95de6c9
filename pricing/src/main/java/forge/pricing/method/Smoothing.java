package forge.pricing.method;

import java.time.LocalDate;

/**
 * Over how many days or months a daily figure is averaged: those up to and including the day asked
 * for. One day is the spot figure.
 */
public record Smoothing(int length, Unit unit) {

  /** What the length counts. */
  public enum Unit {
    DAYS,
    MONTHS
  }

  /** The figure of the day itself. */
  public static final Smoothing SPOT = new Smoothing(1, Unit.DAYS);

  public Smoothing {
    if (length < 1) {
      throw new IllegalArgumentException("A mean is over at least one day, not " + length);
    }
  }

  /** The first day of the mean for a day. */
  public LocalDate firstDay(LocalDate day) {
    return unit == Unit.DAYS ? day.minusDays(length - 1L) : day.minusMonths(length).plusDays(1);
  }

  @Override
  public String toString() {
    return equals(SPOT) ? "spot" : "mean of " + length + (unit == Unit.DAYS ? " days" : " months");
  }
}
