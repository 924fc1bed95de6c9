package forge.reserve.plan;

import java.util.Arrays;

/**
 * The plan problem with the limits that materials share replaced by prices on them: for any prices
 * that are not negative its best value is a bound that no plan within the limits can pass (weak
 * duality). Materials then stand alone, and each is solved exactly by going through the years. All
 * of it is in whole numbers: prices are in parts of {@code 2^20} of a unit of worth.
 */
final class Relaxation {

  static final int BITS = 20;

  private final Tables tables;

  /** The best plan at some prices. */
  static final class Answer {

    final long scaledBound;
    final int[][] lots;

    private Answer(long scaledBound, int[][] lots) {
      this.scaledBound = scaledBound;
      this.lots = lots;
    }

    /** The bound in units of worth, rounded down, as every plan is worth a whole number. */
    long bound() {
      return Math.floorDiv(scaledBound, 1L << BITS);
    }
  }

  Relaxation(Tables tables) {
    this.tables = tables;
  }

  /** The best plan between bounds on the lots, at prices on the limits. */
  Answer best(Bounds bounds, long[] prices) {
    var lots = new int[tables.materials][tables.years];
    long sum = 0;
    for (int k = 0; k < tables.limits; k++) {
      sum = Math.addExact(sum, Math.multiplyExact(prices[k], tables.limit[k]));
    }
    var ofYear = new long[tables.years];
    for (int year = 0; year < tables.years; year++) {
      for (int k = 0; k < tables.years; k++) {
        ofYear[year] += tables.counts(k, year) ? prices[k] : 0;
      }
    }
    for (int m = 0; m < tables.materials; m++) {
      long alone = alone(m, bounds, ofYear, prices[tables.years], lots[m]);
      sum = alone == Long.MIN_VALUE ? alone : Math.addExact(sum, alone);
      if (sum == Long.MIN_VALUE) {
        return new Answer(Long.MIN_VALUE, lots);
      }
    }
    return new Answer(sum, lots);
  }

  /** The best lots of one material; {@code Long.MIN_VALUE} where its bounds leave none. */
  private long alone(int m, Bounds bounds, long[] priceOf, long priceOfRoom, int[] lots) {
    int needed = tables.needed[m];
    var best = new long[tables.years + 1][needed + 1];
    var taken = new int[tables.years][needed + 1];
    Arrays.fill(best[0], Long.MIN_VALUE);
    best[0][0] = 0;
    for (int year = 0; year < tables.years; year++) {
      Arrays.fill(best[year + 1], Long.MIN_VALUE);
      for (int held = 0; held <= needed; held++) {
        if (best[year][held] != Long.MIN_VALUE) {
          extend(m, year, held, bounds, priceOf[year], best, taken);
        }
      }
    }
    int end = -1;
    long most = Long.MIN_VALUE;
    for (int held = 0; held <= needed; held++) {
      long reached = best[tables.years][held];
      long value = reached == Long.MIN_VALUE ? reached : reached - priceOfRoom * tables.space[m] * held;
      if (value > most) {
        most = value;
        end = held;
      }
    }
    for (int year = tables.years - 1; year >= 0 && end >= 0; year--) {
      lots[year] = taken[year][end];
      end -= lots[year];
    }
    return most;
  }

  private void extend(
      int m, int year, int held, Bounds bounds, long price, long[][] best, int[][] taken) {
    int room = Math.min(bounds.high(m, year), tables.needed[m] - held);
    long[] cost = tables.cost[m];
    long[] worth = tables.worth[m];
    for (int lots = bounds.low(m, year); lots <= room; lots++) {
      long value = best[year][held] + (worth[held + lots] << BITS) - price * cost[lots];
      if (value > best[year + 1][held + lots]) {
        best[year + 1][held + lots] = value;
        taken[year][held + lots] = lots;
      }
    }
  }
}
