package forge.kernel;

import java.util.regex.Pattern;

/**
 * What an amount is counted in: a currency by its ISO 4217 code, or {@code %} where the amount is a
 * rate or a payable and not money.
 */
public record CurrencyId(String code) implements Comparable<CurrencyId> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3}|%");

  /** Not money: an amount in hundredths. */
  public static final CurrencyId PERCENT = new CurrencyId("%");

  public CurrencyId {
    if (!FORM.matcher(code).matches()) {
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
