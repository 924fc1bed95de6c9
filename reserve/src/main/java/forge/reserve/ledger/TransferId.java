package forge.reserve.ledger;

import java.util.regex.Pattern;

/** The identifier that a caller gives a transfer, so that a repeated request is recognised. */
public record TransferId(String text) implements Comparable<TransferId> {

  /** How the identifiers begin that the ledger gives to time-outs. */
  private static final String OWN = "timeout:";

  private static final Pattern FORM =
      Pattern.compile("(" + OWN + ")?[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

  public TransferId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no identifier of a transfer; it has 1 to 100 letters, digits, . _ : -");
    }
  }

  /** The identifier of the time-out of a reservation. */
  static TransferId ofTimeOut(TransferId reservation) {
    return new TransferId(OWN + reservation.text);
  }

  /** Whether only the ledger gives such an identifier. */
  boolean kept() {
    return text.startsWith(OWN);
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
