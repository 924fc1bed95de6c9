package forge.reserve.plan;

import java.util.Arrays;

/**
 * The plan problem with the limits that materials share replaced by prices on them: for any prices
 * that are not negative its best value is a bound that no plan within the limits can pass (weak
 * duality). Materials then stand alone, and each is solved exactly by going through the years. All
 * of it is in whole numbers: prices are in parts of {@code 2^20} of a unit of worth. Prices so high
 * that a number would not fit are refused with an {@link ArithmeticException}, never wrapped.
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
    var passage = new Passage(m, bounds);
    for (int year = 0; year < tables.years; year++) {
      for (int held = 0; held <= tables.needed[m]; held++) {
        passage.extend(year, held, priceOf[year]);
      }
    }
    int end = -1;
    long most = Long.MIN_VALUE;
    for (int held = 0; held <= tables.needed[m]; held++) {
      long value = passage.reached(held, Math.multiplyExact(priceOfRoom, tables.space[m] * held));
      if (value > most) {
        most = value;
        end = held;
      }
    }
    if (end >= 0) {
      passage.trace(end, lots);
    }
    return most;
  }

  /** The way of one material through the years: the best value of holding so many lots in each. */
  private final class Passage {

    private final int material;
    private final Bounds bounds;
    private final long[][] best;
    private final int[][] taken;

    Passage(int material, Bounds bounds) {
      this.material = material;
      this.bounds = bounds;
      int holdings = tables.needed[material] + 1;
      best = new long[tables.years + 1][holdings];
      taken = new int[tables.years][holdings];
      for (long[] each : best) {
        Arrays.fill(each, Long.MIN_VALUE);
      }
      best[0][0] = 0;
    }

    /** Goes on from so many lots held before a year, where they can be held at all. */
    void extend(int year, int held, long price) {
      long before = best[year][held];
      if (before == Long.MIN_VALUE) {
        return;
      }
      int room = Math.min(bounds.high(material, year), tables.needed[material] - held);
      long[] cost = tables.cost[material];
      long[] worth = tables.worth[material];
      for (int lots = bounds.low(material, year); lots <= room; lots++) {
        long paid = Math.multiplyExact(price, cost[lots]);
        long value = Math.subtractExact(before + (worth[held + lots] << BITS), paid);
        if (value > best[year + 1][held + lots]) {
          best[year + 1][held + lots] = value;
          taken[year][held + lots] = lots;
        }
      }
    }

    /** The value of so many lots in the end, less what the room for them costs. */
    long reached(int held, long room) {
      long value = best[tables.years][held];
      return value == Long.MIN_VALUE ? value : Math.subtractExact(value, room);
    }

    /** The lots of each year on the way to so many in the end. */
    void trace(int end, int[] lots) {
      int held = end;
      for (int year = tables.years - 1; year >= 0; year--) {
        lots[year] = taken[year][held];
        held -= lots[year];
      }
    }
  }
}
