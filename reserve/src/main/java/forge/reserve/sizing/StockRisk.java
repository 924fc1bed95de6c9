package forge.reserve.sizing;

import java.util.Arrays;

/**
 * The stock that futures would have used up, in order: what a stock of some size would have been
 * worth in them. The reserve is full when the first year begins and is not refilled.
 */
public final class StockRisk {

  /** Of a normal distribution, 95 % lies within so many standard deviations. */
  private static final double NORMAL_95 = 1.959963984540054;

  private final double[] ordered;
  private final double expected;

  /** From the needs of futures, in any order; the mean is taken in the order given. */
  StockRisk(double[] needs) {
    if (needs.length == 0) {
      throw new IllegalArgumentException("There is no future to judge a stock by");
    }
    double sum = 0;
    for (double each : needs) {
      sum += each;
    }
    expected = sum / needs.length;
    ordered = needs.clone();
    Arrays.sort(ordered);
  }

  /** The probability that anything is short without a reserve. */
  public double probabilityOfShortfall() {
    return probabilityOfRunningOut(0);
  }

  /** The mean of what is short over all years without a reserve. */
  public double expected() {
    return expected;
  }

  /** The share of futures that would use up more than a stock. */
  public double probabilityOfRunningOut(double stock) {
    int low = 0;
    int high = ordered.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered[middle] > stock) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (ordered.length - low) / (double) ordered.length;
  }

  /** What a share of futures does not use more than: the least such need. */
  public double quantile(double share) {
    Checks.share("A quantile's share", share);
    int rank = (int) Math.ceil(share * ordered.length);
    return ordered[Math.max(0, rank - 1)];
  }

  /** What a share of the need is left unmet on average by a stock. */
  public double expectedUnmet(double stock) {
    double sum = 0;
    for (double each : ordered) {
      sum += Math.max(0, each - stock);
    }
    return sum / ordered.length;
  }

  /**
   * A target stock with the range in which the true one lies with a confidence of 95 %, as far as
   * the number of draws tells; the distributions drawn from are taken as given.
   */
  public record Target(double stock, double low, double high) {}

  /**
   * The least stock whose probability of running out is at most {@code risk}. Of {@code n} ordered
   * needs it is the one of rank {@code n − ⌊risk n⌋}. The range is that of ranks, the number of
   * futures above the true stock being binomial, taken as normal.
   */
  public Target target(double risk) {
    Checks.share("A tolerated risk", risk);
    int n = ordered.length;
    double above = Math.floor(risk * n * (1 + 1e-12));
    double spread = NORMAL_95 * Math.sqrt(n * risk * (1 - risk));
    return new Target(
        ranked(n - above),
        ranked(Math.floor(n - above - spread)),
        ranked(Math.ceil(n - above + spread)));
  }

  private double ranked(double rank) {
    if (rank < 1) {
      return 0;
    }
    return ordered[(int) Math.min(ordered.length, rank) - 1];
  }
}
