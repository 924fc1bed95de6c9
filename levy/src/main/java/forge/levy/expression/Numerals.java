package forge.levy.expression;

import java.math.BigDecimal;

/** Decimals as they stand in a canonical text: no trailing zeros, no exponent. */
final class Numerals {

  private Numerals() {}

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
