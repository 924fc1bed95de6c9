package forge.store.bulk;

import forge.levy.measure.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * How amounts are written as whole numbers: in the decimals of the rule set, and to units where it
 * rounds to tens or more.
 *
 * @param decimals of amounts
 * @param valueDecimals of customs values
 * @param factor by which an amount is multiplied that is in tens or more
 * @param valueFactor the same of customs values
 */
record AmountScale(int decimals, int valueDecimals, long factor, long valueFactor) {

  static AmountScale of(Terms terms) {
    int decimals = terms.rounding().decimals();
    int valueDecimals = terms.valuation().rounding().decimals();
    return new AmountScale(
        Math.max(decimals, 0), Math.max(valueDecimals, 0), factor(decimals), factor(valueDecimals));
  }

  private static long factor(int decimals) {
    return BigDecimal.ONE.scaleByPowerOfTen(Math.max(-decimals, 0)).longValueExact();
  }

  /** An amount; none where it is too large. */
  OptionalLong amount(BigDecimal amount) {
    return number(amount, decimals);
  }

  /** A customs value; none where it is too large. */
  OptionalLong value(BigDecimal value) {
    return number(value, valueDecimals);
  }

  private static OptionalLong number(BigDecimal amount, int scale) {
    try {
      return OptionalLong.of(
          amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    } catch (ArithmeticException e) {
      return OptionalLong.empty();
    }
  }
}
