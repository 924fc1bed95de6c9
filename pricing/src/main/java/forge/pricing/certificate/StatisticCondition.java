package forge.pricing.certificate;

import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Whether a value is what a statistic asks for, by the condition that defines it. */
final class StatisticCondition {

  /** A counted figure beside the piece it comes from. */
  record Item(Evidence.Priced piece, BigDecimal price, BigDecimal weight) {}

  private final List<Item> items;
  private final BigDecimal value;
  private final BigDecimal tolerance;

  StatisticCondition(List<Item> items, BigDecimal value, BigDecimal tolerance) {
    this.items = items;
    this.value = value;
    this.tolerance = tolerance;
  }

  /**
   * Whether it holds of every statistic but a compounded rate, which has a condition of its own.
   */
  boolean holds(Statistic statistic) {
    return !items.isEmpty()
        && switch (statistic) {
          case WEIGHTED_MEAN -> balanced(items, Item::weight);
          case WEIGHTED_MEDIAN -> halfReached();
          case MEAN -> balanced(items, item -> BigDecimal.ONE);
          case MEDIAN -> inTheMiddle();
          case LOWEST -> near(extreme(item -> true, false));
          case HIGHEST -> near(extreme(item -> true, true));
          case LATEST -> balanced(ofLastDay(), item -> BigDecimal.ONE);
          case MIDPOINT -> betweenBidAndOffer();
          case MEAN_OF_SEGMENTS -> near(meanOfSegments());
          case COMPOUNDED_RATE -> false;
        };
  }

  private interface Weighing {
    BigDecimal of(Item item);
  }

  /** {@code |Σ w(p − value)| ≤ tolerance·Σ w}. */
  private boolean balanced(List<Item> some, Weighing weighing) {
    BigDecimal moment = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (Item each : some) {
      BigDecimal weight = weighing.of(each);
      moment = moment.add(weight.multiply(each.price().subtract(value)));
      total = total.add(weight);
    }
    return moment.abs().compareTo(tolerance.multiply(total)) <= 0;
  }

  /** Less than half of the weight lies below the value, and at least half up to it. */
  private boolean halfReached() {
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal upTo = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    boolean met = false;
    for (Item each : items) {
      total = total.add(each.weight());
      int side = near(each.price()) ? 0 : each.price().compareTo(value);
      below = side < 0 ? below.add(each.weight()) : below;
      upTo = side <= 0 ? upTo.add(each.weight()) : upTo;
      met |= side == 0;
    }
    return met
        && below.multiply(BigDecimal.TWO).compareTo(total) < 0
        && upTo.multiply(BigDecimal.TWO).compareTo(total) >= 0;
  }

  private boolean inTheMiddle() {
    List<BigDecimal> prices = items.stream().map(Item::price).sorted().toList();
    int n = prices.size();
    return near(prices.get((n - 1) / 2).add(prices.get(n / 2)).divide(BigDecimal.TWO));
  }

  private List<Item> ofLastDay() {
    LocalDate last =
        items.stream().map(StatisticCondition::day).max(Comparator.naturalOrder()).orElseThrow();
    return items.stream().filter(item -> day(item).equals(last)).toList();
  }

  private static LocalDate day(Item item) {
    return item.piece().heading().date();
  }

  private boolean betweenBidAndOffer() {
    Predicate<Item> bids = item -> item.piece().kind() == EvidenceKind.BID;
    Predicate<Item> offers = item -> item.piece().kind() == EvidenceKind.OFFER;
    if (items.stream().noneMatch(bids) || items.stream().noneMatch(offers)) {
      return false;
    }
    return near(extreme(bids, true).add(extreme(offers, false)).divide(BigDecimal.TWO));
  }

  private BigDecimal extreme(Predicate<Item> some, boolean highest) {
    var prices = items.stream().filter(some).map(Item::price);
    return (highest ? prices.max(Comparator.naturalOrder()) : prices.min(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private BigDecimal meanOfSegments() {
    var segments = new TreeMap<String, List<Item>>();
    for (Item each : items) {
      String name = each.piece() instanceof Evidence.Transaction trade ? trade.segment() : "";
      segments.computeIfAbsent(name, n -> new ArrayList<>()).add(each);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (List<Item> segment : segments.values()) {
      BigDecimal money = BigDecimal.ZERO;
      BigDecimal weight = BigDecimal.ZERO;
      for (Item each : segment) {
        money = money.add(each.weight().multiply(each.price()));
        weight = weight.add(each.weight());
      }
      sum = sum.add(money.divide(weight, PlainPrices.DIGITS));
    }
    return sum.divide(BigDecimal.valueOf(segments.size()), PlainPrices.DIGITS);
  }

  /**
   * Whether rates in percent, by the day from which they hold, compound to the value over the days
   * from one to another: day by day, interest is added to the days since the last change, which
   * bear none on it.
   */
  boolean compounds(NavigableMap<LocalDate, BigDecimal> rates, LocalDate from, LocalDate until) {
    BigDecimal growth = BigDecimal.ONE;
    BigDecimal since = BigDecimal.ZERO;
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      var holds = rates.floorEntry(day);
      if (holds == null) {
        return false;
      }
      since = since.add(holds.getValue());
      if (rates.containsKey(day.plusDays(1)) || day.plusDays(1).equals(until)) {
        BigDecimal share = since.divide(BigDecimal.valueOf(36_000), PlainPrices.DIGITS);
        growth = growth.multiply(BigDecimal.ONE.add(share), PlainPrices.DIGITS);
        since = BigDecimal.ZERO;
      }
    }
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
    return near(
        growth
            .subtract(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(36_000))
            .divide(days, PlainPrices.DIGITS));
  }

  private boolean near(BigDecimal other) {
    return other.subtract(value).abs().compareTo(tolerance) <= 0;
  }
}
