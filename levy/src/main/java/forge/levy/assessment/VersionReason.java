package forge.levy.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an assessment was made again. */
public enum VersionReason {
  /** It is the first. */
  FIRST,
  /** The origin of the goods, or of a stage, was verified. */
  ORIGIN_VERIFIED,
  /** The declared price was corrected. */
  PRICE_CORRECTED,
  /** The reference price became final. */
  FINAL_REFERENCE_PRICE,
  /** The quota was given out. */
  QUOTA_DRAWN,
  /** The first independent customer paid a price that tells against the declared one. */
  POST_IMPORT_SALE,
  /** The content of the goods was determined. */
  CONTENT_DETERMINED,
  /** The goods were classified in another line. */
  RECLASSIFIED,
  /** The rules were corrected. */
  RULES_CORRECTED;

  /** The reason written so, if there is one. */
  public static Optional<VersionReason> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(VersionReason::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
