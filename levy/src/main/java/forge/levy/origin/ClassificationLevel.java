package forge.levy.origin;

import forge.levy.entry.GoodsCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** At which level of the Harmonized System a classification has to change. */
public enum ClassificationLevel {
  /** Change of chapter. */
  CHAPTER("CC", 2),
  /** Change of heading. */
  HEADING("CTH", 4),
  /** Change of subheading. */
  SUBHEADING("CTSH", 6);

  private final String word;
  private final int digits;

  ClassificationLevel(String word, int digits) {
    this.word = word;
    this.digits = digits;
  }

  /** The level written so, if there is one. */
  public static Optional<ClassificationLevel> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ClassificationLevel::toString).toList();
  }

  /** The node of this level above a code, if the code is fine enough. */
  public Optional<GoodsCode> find(GoodsCode code) {
    return code.digits().length() < digits
        ? Optional.empty()
        : Optional.of(new GoodsCode(code.digits().substring(0, digits)));
  }

  @Override
  public String toString() {
    return word;
  }
}
