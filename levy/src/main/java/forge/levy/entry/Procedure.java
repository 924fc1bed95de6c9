package forge.levy.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The customs procedure, which decides whether a duty is owed, secured or not due. */
public enum Procedure {
  /** Released for free circulation: a debt arises. */
  FREE_CIRCULATION,
  /** Processed and exported again: the duty is secured, not owed. */
  INWARD_PROCESSING,
  /** Duty is owed now and repaid at export. */
  DRAWBACK,
  /** Stored under customs control: the duty is secured. */
  WAREHOUSE,
  /** Carried through under customs control: the duty is secured. */
  TRANSIT,
  /** Goods that come back unaltered: nothing is due. */
  RETURNED_GOODS;

  private static final List<String> WORDS =
      Arrays.stream(values()).map(Procedure::toString).toList();

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The procedure written so, if there is one. */
  public static Optional<Procedure> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return WORDS;
  }

  @Override
  public String toString() {
    return word;
  }
}
