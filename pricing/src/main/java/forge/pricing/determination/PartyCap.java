package forge.pricing.determination;

import forge.kernel.PartyId;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.Heading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Keeps one party's share of the weight at or below a cap. A party's figures count from the
 * earliest on until its limit is reached, so what it adds afterwards changes nothing; where several
 * large parties deal with each other, it may make room for another limit. The limit {@code L} is
 * the largest weight that is at most the cap's share of what then counts: {@code L ≤ cap·T(L)},
 * where {@code T(L)} is the weight that counts when no party may have more than {@code L}.
 *
 * <p>Both parties of a trade are counted; a trade counts as far as both have room. The limit is
 * found in whole units of weight by reading {@code T} once, where no party is above its share, and
 * at most some 160 times.
 */
final class PartyCap {

  /** A figure's place in time, read once so that sorting compares numbers. */
  private record Moment(long day, Instant received, EvidenceId id, int figure)
      implements Comparable<Moment> {

    static Moment of(Figure figure, int position) {
      Heading heading = figure.evidence().heading();
      return new Moment(heading.date().toEpochDay(), heading.received(), heading.id(), position);
    }

    @Override
    public int compareTo(Moment other) {
      int order = Long.compare(day, other.day);
      order = order != 0 ? order : received.compareTo(other.received);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  /** Weights are whole numbers below this, so that no sum overflows. */
  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);

  private static final int MOST_FALLS = 40;

  private final BigDecimal cap;
  private final List<Figure> figures;
  private int[] earliest = {};
  private final int[][] parties;
  private final long[] weights;
  private final int decimals;
  private final int partyCount;

  private PartyCap(BigDecimal cap, List<Figure> ascending) {
    this.cap = cap;
    figures = ascending;
    decimals = decimals(Averages.total(figures));
    weights =
        figures.stream()
            .mapToLong(
                f ->
                    f.weight()
                        .setScale(decimals, RoundingMode.DOWN)
                        .unscaledValue()
                        .longValueExact())
            .toArray();
    var numbers = new HashMap<PartyId, Integer>();
    parties = new int[figures.size()][];
    for (int i = 0; i < parties.length; i++) {
      parties[i] = number(figures.get(i).parties(), numbers);
    }
    partyCount = numbers.size();
  }

  private static int decimals(BigDecimal total) {
    int decimals = Weights.ROUNDING.decimals();
    while (total.movePointRight(decimals).toBigInteger().compareTo(LARGEST) >= 0) {
      decimals--;
    }
    return decimals;
  }

  private static int[] number(List<PartyId> names, Map<PartyId, Integer> numbers) {
    int first = number(names.getFirst(), numbers);
    int last = number(names.getLast(), numbers);
    return first == last ? new int[] {first} : new int[] {first, last};
  }

  private static int number(PartyId name, Map<PartyId, Integer> numbers) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(name, next);
    return next;
  }

  /** The figures with what counts of them; empty where too few parties take part for the cap. */
  static Optional<Screened> apply(BigDecimal cap, List<Figure> ascending) {
    if (cap.compareTo(BigDecimal.ONE) >= 0 || ascending.isEmpty()) {
      return Optional.of(new Screened(ascending, List.of()));
    }
    var parties = new PartyCap(cap, ascending);
    return parties.anyAbove()
        ? parties.screened()
        : Optional.of(new Screened(ascending, List.of()));
  }

  /** Whether any party has more than its share, which is most often not so. */
  private boolean anyAbove() {
    long[] sums = new long[partyCount];
    for (int i = 0; i < weights.length; i++) {
      for (int party : parties[i]) {
        sums[party] += weights[i];
      }
    }
    long total = LongStream.of(weights).sum();
    BigDecimal share = cap.multiply(BigDecimal.valueOf(total));
    long largest = LongStream.of(sums).max().orElse(0);
    return BigDecimal.valueOf(largest).compareTo(share) > 0;
  }

  private Optional<Screened> screened() {
    earliest = earliestFirst();
    long limit = limit();
    if (limit == 0) {
      return Optional.empty();
    }
    long[] counted = counted(limit);
    var kept = new ArrayList<Figure>();
    var excluded = new ArrayList<Exclusion>();
    for (int i = 0; i < counted.length; i++) {
      Figure figure = figures.get(i);
      if (counted[i] == weights[i]) {
        kept.add(figure);
        continue;
      }
      BigDecimal rest = BigDecimal.valueOf(counted[i], decimals);
      if (counted[i] > 0) {
        kept.add(figure.weighing(rest));
      }
      String detail =
          "%s of %s counts, for a party's share is at most %s"
              .formatted(
                  Weights.shown(rest),
                  Weights.shown(figure.weight()),
                  cap.stripTrailingZeros().toPlainString());
      excluded.add(figure.excluded(Reason.BEYOND_PARTY_CAP, detail));
    }
    excluded.sort(Comparator.comparing(Exclusion::evidence));
    return Optional.of(new Screened(kept, excluded));
  }

  /**
   * The largest limit that is allowed. A small trade between two large parties makes limits below
   * an allowed one forbidden, so the search begins at the top: {@code L ← cap·T(L)} falls towards
   * the largest allowed limit and never below it; from there steps down double until one is
   * allowed.
   */
  private long limit() {
    long forbidden = LongStream.of(weights).sum();
    for (int i = 0; i < MOST_FALLS; i++) {
      long next = share(forbidden);
      if (next >= forbidden) {
        return forbidden;
      }
      forbidden = next;
    }
    long step = 1;
    long allowed = forbidden;
    while (!allowed(allowed)) {
      forbidden = allowed;
      allowed = Math.max(0, allowed - step);
      step *= 2;
    }
    return allowed == forbidden ? allowed : largest(allowed, forbidden);
  }

  /** Between an allowed limit and a forbidden one above it. */
  private long largest(long allowed, long forbidden) {
    long low = allowed;
    long high = forbidden - 1;
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (allowed(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The cap's share of what counts under a limit, rounded down. */
  private long share(long limit) {
    BigDecimal total = BigDecimal.valueOf(LongStream.of(counted(limit)).sum());
    return cap.multiply(total).toBigInteger().longValueExact();
  }

  private boolean allowed(long limit) {
    return limit <= share(limit);
  }

  private int[] earliestFirst() {
    var moments = new Moment[figures.size()];
    for (int i = 0; i < moments.length; i++) {
      moments[i] = Moment.of(figures.get(i), i);
    }
    Arrays.sort(moments);
    return Arrays.stream(moments).mapToInt(Moment::figure).toArray();
  }

  /** What counts of each figure, the earliest first, when no party may have more than a limit. */
  private long[] counted(long limit) {
    long[] room = new long[partyCount];
    Arrays.fill(room, limit);
    long[] counted = new long[weights.length];
    for (int i : earliest) {
      long most = weights[i];
      for (int party : parties[i]) {
        most = Math.min(most, room[party]);
      }
      for (int party : parties[i]) {
        room[party] -= most;
      }
      counted[i] = most;
    }
    return counted;
  }
}
