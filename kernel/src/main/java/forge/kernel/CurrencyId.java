package forge.kernel;

/**
 * What an amount is counted in: a currency by its ISO 4217 code, or {@code %} where the amount is a
 * rate or a payable and not money.
 */
public record CurrencyId(String code) implements Comparable<CurrencyId> {

  /** Not money: an amount in hundredths. */
  public static final CurrencyId PERCENT = new CurrencyId("%");

  public CurrencyId {
    if (!code.matches("[A-Z]{3}|%")) {
      throw new IllegalArgumentException(
          "'" + code + "' is no currency; a currency is three capital letters, such as USD");
    }
  }

  /** The currency with this code. */
  public static CurrencyId of(String code) {
    return new CurrencyId(code);
  }

  @Override
  public int compareTo(CurrencyId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
