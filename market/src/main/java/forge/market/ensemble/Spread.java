package forge.market.ensemble;

import forge.world.Figure;

/**
 * A triangular distribution: nothing below the low end, most at the mode, nothing above the high
 * end. Low and high are taken for the ends, which makes it narrower than a range that sources mean
 * as likely.
 */
public record Spread(double low, double mode, double high) {

  public Spread {
    if (!(low <= mode && mode <= high && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "A spread needs low ≤ mode ≤ high, not " + low + ", " + mode + ", " + high);
    }
  }

  /** The spread of a cited figure. */
  public static Spread of(Figure figure) {
    return new Spread(figure.low(), figure.value(), figure.high());
  }

  /** The spread of a cited figure as a multiple of it, for figures that are not zero. */
  public static Spread relative(Figure figure) {
    double one = figure.low() / figure.value();
    double other = figure.high() / figure.value();
    return new Spread(Math.min(one, other), 1, Math.max(one, other));
  }

  /** Whether there is anything to draw. */
  public boolean certain() {
    return !(high > low);
  }

  /** The value that a share {@code u} of draws stays below. */
  public double at(double u) {
    double width = high - low;
    if (!(width > 0)) {
      return mode;
    }
    double split = (mode - low) / width;
    return u < split
        ? low + Math.sqrt(u * width * (mode - low))
        : high - Math.sqrt((1 - u) * width * (high - mode));
  }
}
