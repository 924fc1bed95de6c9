package forge.levy.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a charge means for the declarant under a procedure. */
public enum Liability {
  /** It is owed. */
  DEBT,
  /** It is secured, and owed only if the procedure is not discharged. */
  SECURED,
  /** It is owed now and repaid at export. */
  REFUNDABLE,
  /** It is not due. */
  EXEMPT;

  /** The liability written so, if there is one. */
  public static Optional<Liability> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Liability::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
