package forge.levy.custody;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order fungible goods are taken to leave an inventory. */
public enum InventoryMethod {
  /** What came first leaves first. */
  FIFO,
  /** What came last leaves first. */
  LIFO,
  /** What leaves has the mean share of what is there. */
  AVERAGE,
  /** What leaves is named. */
  SPECIFIC;

  /** The method written so, if there is one. */
  public static Optional<InventoryMethod> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(InventoryMethod::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
