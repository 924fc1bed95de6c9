package forge.pricing.method;

/** How the figures that count become one. */
public enum Statistic {
  /** Mean by weight. */
  WEIGHTED_MEAN,
  /** The lowest figure at which half of the weight is reached, from the lowest up. */
  WEIGHTED_MEDIAN,
  /** Mean, each figure counting once. */
  MEAN,
  /** Median, each figure counting once; the mean of the two in the middle of an even number. */
  MEDIAN,
  /** The lowest figure. */
  LOWEST,
  /** The highest figure. */
  HIGHEST,
  /** The latest figure by date; the mean of those of the same day. */
  LATEST,
  /** Middle between the highest bid and the lowest offer. */
  MIDPOINT,
  /** The mean by weight of each segment, and the plain mean of those. */
  MEAN_OF_SEGMENTS,
  /** Rates in percent a year, compounded over business days and annualised over the window. */
  COMPOUNDED_RATE
}
