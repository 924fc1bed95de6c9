package forge.pricing.method;

import java.math.BigDecimal;
import java.util.Objects;

/** Which figures lie too far from the others to count. */
public sealed interface Outliers {

  /** None is removed. */
  record None() implements Outliers {}

  /** Those further than so much from the median, in the reference denomination. */
  record Absolute(BigDecimal limit) implements Outliers {

    public Absolute {
      requirePositive(limit);
    }
  }

  /**
   * Those further from the median than so many times the median absolute deviation, and further
   * than a least distance: where most figures are equal the deviation is nil and means nothing.
   */
  record Robust(BigDecimal deviations, BigDecimal least) implements Outliers {

    public Robust {
      requirePositive(deviations);
      Objects.requireNonNull(least);
      if (least.signum() < 0) {
        throw new IllegalArgumentException("A least distance is not negative");
      }
    }
  }

  /**
   * Those further from the median than a share of it, and further than a least distance: a share
   * alone fails on small differentials.
   */
  record Relative(BigDecimal share, BigDecimal least) implements Outliers {

    public Relative {
      requirePositive(share);
      requirePositive(least);
    }
  }

  private static void requirePositive(BigDecimal limit) {
    if (limit.signum() <= 0) {
      throw new IllegalArgumentException("An outlier's distance is positive, not " + limit);
    }
  }
}
