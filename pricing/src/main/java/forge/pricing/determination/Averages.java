package forge.pricing.determination;

import forge.kernel.Fraction;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The statistics that take no account of time, on figures in ascending order of price. */
final class Averages {

  /** From the lowest price up; equal prices in the order of the codes of their evidence. */
  static final Comparator<Figure> ASCENDING =
      Comparator.comparing(Figure::price).thenComparing(figure -> figure.evidence().id());

  private Averages() {}

  static Fraction of(Statistic statistic, List<Figure> ascending) {
    return switch (statistic) {
      case WEIGHTED_MEAN -> weightedMean(ascending);
      case WEIGHTED_MEDIAN -> Fraction.of(quantile(ascending, new BigDecimal("0.5")));
      case MEAN -> mean(ascending);
      case MEDIAN -> median(ascending);
      case LOWEST -> Fraction.of(ascending.getFirst().price());
      case HIGHEST -> Fraction.of(ascending.getLast().price());
      case LATEST -> latest(ascending);
      case MIDPOINT -> midpoint(ascending);
      case MEAN_OF_SEGMENTS -> meanOfSegments(ascending);
      case COMPOUNDED_RATE ->
          throw new IllegalArgumentException("A compounded rate needs the days of its window");
    };
  }

  /** {@code Σ w·p / Σ w}. */
  static Fraction weightedMean(List<Figure> figures) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (Figure each : figures) {
      value = value.add(each.weight().multiply(each.price()));
      weight = weight.add(each.weight());
    }
    return new Fraction(value, weight);
  }

  static Fraction mean(List<Figure> figures) {
    BigDecimal sum = figures.stream().map(Figure::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Fraction(sum, BigDecimal.valueOf(figures.size()));
  }

  static Fraction median(List<Figure> ascending) {
    int n = ascending.size();
    BigDecimal below = ascending.get((n - 1) / 2).price();
    return new Fraction(below.add(ascending.get(n / 2).price()), BigDecimal.TWO);
  }

  /** The lowest price at which the share of the weight is reached, from the lowest price up. */
  static BigDecimal quantile(List<Figure> ascending, BigDecimal share) {
    BigDecimal wanted = total(ascending).multiply(share);
    BigDecimal reached = BigDecimal.ZERO;
    for (Figure each : ascending) {
      reached = reached.add(each.weight());
      if (reached.compareTo(wanted) >= 0) {
        return each.price();
      }
    }
    return ascending.getLast().price();
  }

  static BigDecimal total(List<Figure> figures) {
    BigDecimal total = BigDecimal.ZERO;
    for (Figure each : figures) {
      total = total.add(each.weight());
    }
    return total;
  }

  private static Fraction latest(List<Figure> figures) {
    LocalDate last =
        figures.stream()
            .map(each -> each.evidence().heading().date())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return mean(
        figures.stream().filter(each -> each.evidence().heading().date().equals(last)).toList());
  }

  /** Whether there is a bid and an offer to stand between. */
  static boolean twoSided(List<Figure> figures) {
    return figures.stream().anyMatch(each -> each.isA(EvidenceKind.BID))
        && figures.stream().anyMatch(each -> each.isA(EvidenceKind.OFFER));
  }

  private static Fraction midpoint(List<Figure> ascending) {
    BigDecimal bid =
        ascending.reversed().stream()
            .filter(each -> each.isA(EvidenceKind.BID))
            .map(Figure::price)
            .findFirst()
            .orElseThrow();
    BigDecimal offer =
        ascending.stream()
            .filter(each -> each.isA(EvidenceKind.OFFER))
            .map(Figure::price)
            .findFirst()
            .orElseThrow();
    return new Fraction(bid.add(offer), BigDecimal.TWO);
  }

  private static Fraction meanOfSegments(List<Figure> figures) {
    var segments = new TreeMap<String, List<Figure>>();
    figures.forEach(
        each -> segments.computeIfAbsent(each.segment(), s -> new ArrayList<>()).add(each));
    var sum = Fraction.of(BigDecimal.ZERO);
    for (List<Figure> segment : segments.values()) {
      sum = sum.plus(weightedMean(segment));
    }
    return sum.over(BigDecimal.valueOf(segments.size()));
  }
}
