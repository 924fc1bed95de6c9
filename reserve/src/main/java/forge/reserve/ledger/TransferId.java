package forge.reserve.ledger;

import java.util.regex.Pattern;

/** The identifier that a caller gives a transfer, so that a repeated request is recognised. */
public record TransferId(String text) implements Comparable<TransferId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

  public TransferId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no identifier of a transfer; it has 1 to 100 letters, digits, . _ : -");
    }
  }

  @Override
  public int compareTo(TransferId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
