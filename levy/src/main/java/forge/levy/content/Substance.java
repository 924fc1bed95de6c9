package forge.levy.content;

import forge.kernel.Basis;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a material is.
 *
 * @param basis the substance whose mass is counted, such as {@code Al}
 * @param classification its class in a public scheme, such as VDA 231-106; empty where not stated
 * @param cas its number in the CAS registry; empty where not stated
 * @param critical whether it is a critical raw material
 */
public record Substance(Basis basis, String classification, String cas, boolean critical) {

  private static final Pattern CAS = Pattern.compile("([0-9]{2,7})-([0-9]{2})-([0-9])");

  public Substance {
    Objects.requireNonNull(classification);
    if (!basis.contained()) {
      throw new IllegalArgumentException("A content is of a substance, not " + basis);
    }
    if (!cas.isEmpty() && !isCas(cas)) {
      throw new IllegalArgumentException("'" + cas + "' is no CAS number");
    }
  }

  /**
   * Whether a text is a CAS number: its last digit is the sum of the others, each times its place
   * from the right, modulo ten.
   */
  public static boolean isCas(String text) {
    var matcher = CAS.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    String digits = matcher.group(1) + matcher.group(2);
    var sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.length() - i) * (digits.charAt(i) - '0');
    }
    return sum % 10 == matcher.group(3).charAt(0) - '0';
  }
}
