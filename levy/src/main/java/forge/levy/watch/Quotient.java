package forge.levy.watch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Quotients and medians to 34 significant digits: between figures, never of what is charged. */
final class Quotient {

  private Quotient() {}

  static BigDecimal of(BigDecimal above, BigDecimal below) {
    return above.divide(below, MathContext.DECIMAL128);
  }

  /** The middle of some numbers, the mean of the two middle ones where their count is even. */
  static BigDecimal median(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : of(sorted.get(middle - 1).add(sorted.get(middle)), BigDecimal.TWO);
  }

  /** The median distance from a centre. */
  static BigDecimal medianDistance(List<BigDecimal> numbers, BigDecimal centre) {
    return median(numbers.stream().map(each -> each.subtract(centre).abs()).toList());
  }
}
