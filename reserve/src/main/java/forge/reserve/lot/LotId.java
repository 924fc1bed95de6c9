package forge.reserve.lot;

import java.util.regex.Pattern;

/** The identifier of a lot, part of the names of its accounts. */
public record LotId(String code) implements Comparable<LotId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  public LotId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'" + code + "' is no identifier of a lot; it has 1 to 40 letters, digits, . _ -");
    }
  }

  @Override
  public int compareTo(LotId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
