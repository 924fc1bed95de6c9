package forge.reserve.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Branch and bound for the buying plan. A part of the search is bounded by {@link Relaxation}, its
 * prices improved by subgradient steps (Held, Wolfe and Crowder 1974); it is split where the
 * answers along the way disagree most. The bounds are exact whatever the steps did, so the proof
 * rests on whole numbers alone.
 */
final class BranchAndBound {

  private static final int ROOT_STEPS = 300;
  private static final int NODE_STEPS = 24;
  private static final int PATIENCE = 6;
  private static final double MEMORY = 0.75;

  private final Tables tables;
  private final Relaxation relaxation;
  private final Incumbent incumbent;
  private final double tolerance;
  private final int mostNodes;
  private long created;

  /** A part of the search with its bound and where the answers lay. */
  private static final class Part {

    private final Bounds bounds;
    private final long bound;
    private final long[] prices;
    private final double[][] mean;
    private final long number;

    Part(Bounds bounds, long bound, long[] prices, double[][] mean, long number) {
      this.bounds = bounds;
      this.bound = bound;
      this.prices = prices;
      this.mean = mean;
      this.number = number;
    }

    long bound() {
      return bound;
    }

    long number() {
      return number;
    }
  }

  /** What the search came to. No plan is worth more than the bound. */
  static final class Found {

    final int[][] lots;
    final long worth;
    final long bound;

    /** The bound before any splitting and the prices, in {@code 2^-20}, that alone prove it. */
    final long rootBound;

    final long[] prices;
    final int parts;

    private Found(Incumbent incumbent, long bound, Part root, int parts) {
      this.lots = incumbent.lots();
      this.worth = incumbent.worth();
      this.bound = bound;
      this.rootBound = root.bound;
      this.prices = root.prices;
      this.parts = parts;
    }
  }

  BranchAndBound(Tables tables, double tolerance, int mostNodes) {
    this.tables = tables;
    this.relaxation = new Relaxation(tables);
    this.incumbent = new Incumbent(tables);
    this.tolerance = tolerance;
    this.mostNodes = mostNodes;
  }

  Found search() {
    Part root = bounded(Bounds.of(tables), new long[tables.limits], Long.MAX_VALUE, ROOT_STEPS);
    var open =
        new PriorityQueue<Part>(
            Comparator.comparingLong((Part each) -> -each.bound()).thenComparingLong(Part::number));
    open.add(root);
    int parts = 1;
    long bound = root.bound();
    while (!open.isEmpty()) {
      bound = open.element().bound();
      if (close(bound) || parts >= mostNodes) {
        break;
      }
      parts += split(open.remove(), open);
      bound = open.isEmpty() ? incumbent.worth() : bound;
    }
    bound = Math.max(bound, incumbent.worth());
    return new Found(incumbent, bound, root, parts);
  }

  /** Whether a bound is so close to the best plan that the search may end. */
  private boolean close(long bound) {
    return bound - incumbent.worth() <= tolerance * incumbent.worth();
  }

  private int split(Part part, PriorityQueue<Part> open) {
    int[] where = mostDoubtful(part);
    int m = where[0];
    int year = where[1];
    if (m < 0) {
      return 0;
    }
    Bounds bounds = part.bounds;
    int low = bounds.low(m, year);
    int cut = (int) Math.floor(part.mean[m][year]);
    cut = Math.max(low, Math.min(bounds.high(m, year) - 1, cut));
    for (Bounds half : List.of(bounds.atMost(m, year, cut), bounds.atLeast(m, year, cut + 1))) {
      Part next = bounded(half, part.prices, part.bound(), NODE_STEPS);
      if (next.bound() > incumbent.worth()) {
        open.add(next);
      }
    }
    return 2;
  }

  /** The place whose mean lies farthest from a whole number, weighed by what a lot costs there. */
  private int[] mostDoubtful(Part part) {
    double most = -1;
    int[] where = {-1, -1};
    for (int m = 0; m < tables.materials; m++) {
      for (int year = 0; year < tables.years; year++) {
        if (part.bounds.open(m, year)) {
          double mean = part.mean[m][year];
          double off = Math.abs(mean - Math.rint(mean)) + 1e-3;
          double weight = off * tables.cost[m][1];
          if (weight > most) {
            most = weight;
            where = new int[] {m, year};
          }
        }
      }
    }
    return where;
  }

  /** A part with the best bound that some steps find, from the prices of the part it came from. */
  private Part bounded(Bounds bounds, long[] start, long above, int steps) {
    long[] prices = start.clone();
    long[] bestPrices = start;
    long best = Long.MAX_VALUE;
    double[][] mean = new double[tables.materials][tables.years];
    double size = steps == ROOT_STEPS ? 1 : 0.5;
    int since = 0;
    for (int step = 0; step < steps; step++) {
      Optional<Relaxation.Answer> found = findAnswer(bounds, prices);
      if (found.isEmpty()) {
        size /= 2;
        prices = bestPrices;
        continue;
      }
      Relaxation.Answer answer = found.get();
      if (answer.scaledBound == Long.MIN_VALUE) {
        return new Part(bounds, Long.MIN_VALUE, start, mean, created++);
      }
      follow(mean, answer.lots, step == 0 ? 0 : MEMORY);
      if (answer.scaledBound < best) {
        best = answer.scaledBound;
        bestPrices = prices;
        since = 0;
      } else if (++since >= PATIENCE) {
        since = 0;
        size /= 2;
        prices = bestPrices;
      }
      if (step % 4 == 0 || step == steps - 1) {
        incumbent.offer(answer.lots);
      }
      if (Math.floorDiv(best, 1L << Relaxation.BITS) <= incumbent.worth()) {
        break;
      }
      prices = stepped(prices, answer, size);
    }
    long bound = Math.min(above, Math.floorDiv(best, 1L << Relaxation.BITS));
    return new Part(bounds, bound, bestPrices, mean, created++);
  }

  /** The answer at prices, unless they are so high that it does not fit into numbers. */
  private Optional<Relaxation.Answer> findAnswer(Bounds bounds, long[] prices) {
    try {
      return Optional.of(relaxation.best(bounds, prices));
    } catch (ArithmeticException tooHigh) {
      return Optional.empty();
    }
  }

  private static void follow(double[][] mean, int[][] lots, double memory) {
    for (int m = 0; m < mean.length; m++) {
      for (int year = 0; year < mean[m].length; year++) {
        mean[m][year] = memory * mean[m][year] + (1 - memory) * lots[m][year];
      }
    }
  }

  /** Prices rise on limits that the answer passes and fall on those it leaves room in. */
  private long[] stepped(long[] prices, Relaxation.Answer answer, double size) {
    long[] used = tables.usage(answer.lots);
    var off = new double[tables.limits];
    double squared = 0;
    for (int k = 0; k < tables.limits; k++) {
      double scale = Math.max(1.0, (double) tables.limit[k]);
      off[k] = (used[k] - tables.limit[k]) / scale;
      if (prices[k] > 0 || off[k] > 0) {
        squared += off[k] * off[k];
      }
    }
    if (!(squared > 0)) {
      return prices;
    }
    double gap = Math.max(1, (double) (answer.bound() - incumbent.worth()));
    double length = size * gap / squared * (1L << Relaxation.BITS);
    var next = new long[tables.limits];
    for (int k = 0; k < tables.limits; k++) {
      double scale = Math.max(1.0, (double) tables.limit[k]);
      next[k] = Math.max(0, Math.round(prices[k] + length * off[k] / scale));
    }
    return next;
  }
}
