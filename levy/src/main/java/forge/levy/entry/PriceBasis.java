package forge.levy.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * On which price a gap is measured. The same line gives different levies on different ones (measure
 * action codes 02, 03, 11, 12 and 13 of the integrated tariff of the European Union).
 */
public enum PriceBasis {
  /** Free on board in the exporting economy. */
  FOB("FOB"),
  /** Cost, insurance and freight to the border, before duty. */
  CIF("CIF"),
  /** Net price free at the frontier before duty: CIF and what it costs to the frontier. */
  FRONTIER("FRONTIER"),
  /** CIF and the duties charged before the levy. */
  CIF_PLUS_DUTY("CIF+DUTY");

  private final String word;

  PriceBasis(String word) {
    this.word = word;
  }

  /** The basis written so, if there is one. */
  public static Optional<PriceBasis> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(PriceBasis::toString).toList();
  }

  @Override
  public String toString() {
    return word;
  }
}
