package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.kernel.Fraction;
import java.util.List;

/** How one tier fared: it gave a price, or it says what it lacked. */
sealed interface Trial {

  /** The name of the tier. */
  String tier();

  /** What it did not count. */
  List<Exclusion> exclusions();

  /**
   * It gave a price.
   *
   * @param figures those that count, for the certificate; ascending
   */
  record Valid(
      String tier,
      Fraction price,
      List<Figure> figures,
      Tally tally,
      List<Exclusion> exclusions,
      Explanation explanation)
      implements Trial {}

  /** It lacked something. */
  record Lacking(String tier, String lack, Tally tally, List<Exclusion> exclusions)
      implements Trial {}
}
