package forge.levy.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of an entry's days decides what rule, price and exchange rate apply. */
public enum DateRole {
  /** The day on which customs accepted the declaration. */
  ACCEPTANCE,
  /** The day on the bill of lading. */
  EXPORT,
  /** The day of the contract of sale. */
  CONTRACT;

  /** The role written so, if there is one. */
  public static Optional<DateRole> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DateRole::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
