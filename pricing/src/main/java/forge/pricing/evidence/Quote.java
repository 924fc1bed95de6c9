package forge.pricing.evidence;

import java.math.BigDecimal;
import java.util.Objects;

/** A price as it was made: its amount or range, what it is counted in, for what, where and when. */
public record Quote(
    Range range, Denomination denomination, Grade grade, Delivery delivery, Terms terms) {

  /** A price, or the lower and the upper end of a range; both positive. */
  public record Range(BigDecimal low, BigDecimal high) {

    public Range {
      if (low.signum() <= 0 || high.compareTo(low) < 0) {
        throw new IllegalArgumentException(
            "A price is positive and its range ascends, unlike %s to %s"
                .formatted(low.toPlainString(), high.toPlainString()));
      }
    }

    /** A range of one price. */
    public static Range of(BigDecimal price) {
      return new Range(price, price);
    }

    /** The middle, exactly. */
    public BigDecimal middle() {
      return low.compareTo(high) == 0 ? low : low.add(high).divide(BigDecimal.TWO);
    }
  }

  public Quote {
    Objects.requireNonNull(range);
    Objects.requireNonNull(denomination);
    Objects.requireNonNull(grade);
    Objects.requireNonNull(delivery);
    Objects.requireNonNull(terms);
  }
}
