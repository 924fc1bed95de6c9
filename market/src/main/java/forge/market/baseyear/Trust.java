package forge.market.baseyear;

import forge.world.Confidence;
import forge.world.Fact;
import forge.world.Knowledge;

/** How far a fact may be moved: the wider, the less it is trusted. */
final class Trust {

  /** A fact of another year than wanted may stray by this share more for each year between. */
  private static final double PER_YEAR = 0.15;

  private Trust() {}

  /** One standard deviation of a confidence, as a share of the figure. */
  static double share(Confidence confidence) {
    return switch (confidence) {
      case A -> 0.02;
      case B -> 0.05;
      case C -> 0.15;
      case D -> 0.40;
    };
  }

  /**
   * The wish of a fact. Its sigma is the share of its confidence, or half its stated range where
   * that is narrower for an estimate and wider for what a source printed.
   */
  static Wish of(Fact fact, Knowledge knowledge) {
    double size = Math.abs(fact.value());
    double halfRange = (fact.figure().high() - fact.figure().low()) / 2;
    double byConfidence = share(fact.provenance().confidence()) * size;
    double sigma =
        fact.provenance().estimated() && halfRange > 0
            ? Math.max(Math.min(halfRange, byConfidence), share(Confidence.A) * size)
            : Math.max(byConfidence, halfRange);
    double away = PER_YEAR * Math.abs(fact.year() - knowledge.year()) * size;
    return new Wish(fact.value(), Math.hypot(sigma, away));
  }
}
