package forge.pricing.determination;

import forge.kernel.Fraction;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.method.Outliers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes figures that lie too far from the median of all. The median and the median absolute
 * deviation count each figure once, so that a large trade does not hide itself.
 */
final class OutlierFilter {

  private OutlierFilter() {}

  static Screened apply(Outliers rule, List<Figure> ascending) {
    if (rule instanceof Outliers.None || ascending.isEmpty()) {
      return new Screened(ascending, List.of());
    }
    BigDecimal centre = Averages.median(ascending).working();
    BigDecimal limit = limit(rule, ascending, centre);
    var kept = new ArrayList<Figure>();
    var excluded = new ArrayList<Exclusion>();
    for (Figure each : ascending) {
      BigDecimal distance = each.price().subtract(centre).abs();
      if (distance.compareTo(limit) <= 0) {
        kept.add(each);
      } else {
        excluded.add(each.excluded(Reason.OUTLIER, detail(limit)));
      }
    }
    return new Screened(kept, excluded);
  }

  private static BigDecimal limit(Outliers rule, List<Figure> ascending, BigDecimal centre) {
    return switch (rule) {
      case Outliers.None none -> throw new IllegalArgumentException("No rule has no limit");
      case Outliers.Absolute absolute -> absolute.limit();
      case Outliers.Robust robust ->
          robust.deviations().multiply(deviation(ascending, centre)).max(robust.least());
      case Outliers.Relative relative -> relative.share().multiply(centre).max(relative.least());
    };
  }

  /** The median of the distances from the centre. */
  private static BigDecimal deviation(List<Figure> figures, BigDecimal centre) {
    List<BigDecimal> distances =
        figures.stream().map(each -> each.price().subtract(centre).abs()).sorted().toList();
    int n = distances.size();
    return new Fraction(distances.get((n - 1) / 2).add(distances.get(n / 2)), BigDecimal.TWO)
        .working();
  }

  /** Without the median, which may be a figure that not everybody may see. */
  private static String detail(BigDecimal limit) {
    return "more than %s from the median".formatted(plain(limit));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
