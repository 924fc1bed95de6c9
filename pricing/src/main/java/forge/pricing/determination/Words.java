package forge.pricing.determination;

import forge.pricing.method.Statistic;

/** How steps are named in explanations. */
final class Words {

  private Words() {}

  static String of(Statistic statistic) {
    return switch (statistic) {
      case WEIGHTED_MEAN -> "mean by weight";
      case WEIGHTED_MEDIAN -> "median by weight";
      case MEAN -> "plain mean";
      case MEDIAN -> "plain median";
      case LOWEST -> "lowest";
      case HIGHEST -> "highest";
      case LATEST -> "latest by date";
      case MIDPOINT -> "middle of the highest bid and the lowest offer";
      case MEAN_OF_SEGMENTS -> "plain mean of the segments' means by weight";
      case COMPOUNDED_RATE -> "rates compounded over the window, in % a year";
    };
  }
}
