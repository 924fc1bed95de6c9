package forge.levy.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a statement of origin or content rests on, from the weakest to the strongest. */
public enum EvidenceGrade {
  /** Nobody says. */
  UNKNOWN,
  /** The declarant says so. */
  DECLARED,
  /** A certificate says so. */
  CERTIFIED,
  /** An authority or an accredited auditor has seen it. */
  VERIFIED;

  private static final List<String> WORDS =
      Arrays.stream(values()).map(EvidenceGrade::toString).toList();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The grade written so, if there is one. */
  public static Optional<EvidenceGrade> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return WORDS;
  }

  /** Whether it is at least as strong as another. */
  public boolean reaches(EvidenceGrade other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return word;
  }
}
