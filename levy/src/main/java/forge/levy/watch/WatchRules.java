package forge.levy.watch;

import forge.kernel.Period;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The thresholds of the watch. A flag is raised where a figure lies beyond its threshold; at the
 * threshold it is not. The defaults, with their reasons, stand in {@code docs/methods/watch.md}.
 *
 * @param period over which volumes and unit values are compared
 */
public record WatchRules(
    Period.Length period,
    Volumes volumes,
    Values values,
    Uplift uplift,
    Shift shift,
    Related related) {

  /** The rules that hold where a file gives no others. */
  public static final WatchRules DEFAULT =
      new WatchRules(
          Period.Length.QUARTER,
          new Volumes(new BigDecimal("1.25"), new BigDecimal("0.05"), BigDecimal.valueOf(1_000)),
          new Values(new BigDecimal("0.70"), new BigDecimal("3.5"), 8, 3),
          new Uplift(new BigDecimal("0.02"), new BigDecimal("0.25"), 10, 6),
          new Shift(new BigDecimal("0.20"), BigDecimal.valueOf(1_000), 6),
          new Related(new BigDecimal("0.15"), new BigDecimal("0.85"), 10, 6));

  /**
   * Of volumes.
   *
   * @param ratio of what is shipped to what is plausible
   * @param consigned share of a product that comes through another economy
   * @param kilograms that come through it
   */
  public record Volumes(BigDecimal ratio, BigDecimal consigned, BigDecimal kilograms) {

    public Volumes {
      positive(ratio);
      share(consigned);
      positive(kilograms);
    }
  }

  /**
   * Of unit values.
   *
   * @param fraction of the reference price, or of the median
   * @param deviations robust standard deviations below the median
   * @param observations exporters that a median needs
   * @param lines below the fraction of the reference price that an exporter is asked about though
   *     its mean is not
   */
  public record Values(BigDecimal fraction, BigDecimal deviations, int observations, int lines) {

    public Values {
      share(fraction);
      positive(deviations);
      atLeastOne(observations);
      atLeastOne(lines);
    }
  }

  /**
   * Of bunching at the floor.
   *
   * @param band its width above the floor, as a share of the floor
   * @param rise of the share of mass inside the band
   * @param lines that an exporter needs to be asked about
   * @param months before and after the floor
   */
  public record Uplift(BigDecimal band, BigDecimal rise, int lines, int months) {

    public Uplift {
      share(band);
      share(rise);
      atLeastOne(lines);
      atLeastOne(months);
    }
  }

  /**
   * Of shifts between stages.
   *
   * @param fall of the share of the stage that is levied
   * @param kilograms of the chain's elements that both times need
   * @param months before and after the floor
   */
  public record Shift(BigDecimal fall, BigDecimal kilograms, int months) {

    public Shift {
      share(fall);
      positive(kilograms);
      atLeastOne(months);
    }
  }

  /**
   * Of sales between related persons.
   *
   * @param gap between their unit value and that of strangers, as a share of the latter
   * @param share of sales to related persons
   * @param lines that an exporter needs to be asked about
   * @param months looked back
   */
  public record Related(BigDecimal gap, BigDecimal share, int lines, int months) {

    public Related {
      positive(gap);
      WatchRules.share(share);
      atLeastOne(lines);
      atLeastOne(months);
    }
  }

  public WatchRules {
    Objects.requireNonNull(period);
    Objects.requireNonNull(volumes);
    Objects.requireNonNull(values);
    Objects.requireNonNull(uplift);
    Objects.requireNonNull(shift);
    Objects.requireNonNull(related);
    if (period == Period.Length.DAY) {
      throw new IllegalArgumentException("Entries are added up by months; a day is too short");
    }
  }

  private static void positive(BigDecimal number) {
    if (number.signum() <= 0) {
      throw new IllegalArgumentException(number + " must be above nothing");
    }
  }

  private static void share(BigDecimal number) {
    if (number.signum() <= 0 || number.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(number + " must lie between 0 and 1");
    }
  }

  private static void atLeastOne(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " must be at least 1");
    }
  }
}
