package forge.reserve.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place between smallest steps and decimals. */
public final class Amounts {

  private Amounts() {}

  /** An amount as people read it: {@code 12.500 kg gross of ndpr-oxide}. */
  public static String shown(long amount, LedgerUnit unit) {
    return decimal(amount, unit).toPlainString() + " " + unit;
  }

  /** The decimal of smallest steps. */
  public static BigDecimal decimal(long amount, LedgerUnit unit) {
    return BigDecimal.valueOf(amount, unit.decimals());
  }

  /**
   * The smallest steps of a decimal; throws an {@link ArithmeticException} where it has more
   * decimals than the unit or does not fit.
   */
  public static long exact(BigDecimal amount, LedgerUnit unit) {
    return amount
        .setScale(unit.decimals(), RoundingMode.UNNECESSARY)
        .unscaledValue()
        .longValueExact();
  }
}
