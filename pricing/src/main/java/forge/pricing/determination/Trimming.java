package forge.pricing.determination;

import forge.kernel.Fraction;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.method.Trim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts shares of the weight off at both ends. The figures at the line that share one price are cut
 * in the same proportion, so which of them comes first decides nothing.
 */
final class Trimming {

  private Trimming() {}

  static Screened apply(Trim trim, List<Figure> ascending) {
    if (trim.none()) {
      return new Screened(ascending, List.of());
    }
    List<Figure> within = new ArrayList<>();
    List<Figure> untouched = new ArrayList<>();
    for (Figure each : ascending) {
      boolean trimmed = trim.segment().isEmpty() || trim.segment().equals(each.segment());
      (trimmed ? within : untouched).add(each);
    }
    BigDecimal total = Averages.total(within);
    var excluded = new ArrayList<Exclusion>();
    List<Figure> rest = cut(within, total.multiply(trim.low()), excluded);
    rest = cut(rest.reversed(), total.multiply(trim.high()), excluded).reversed();
    var kept = new ArrayList<>(rest);
    kept.addAll(untouched);
    kept.sort(Averages.ASCENDING);
    excluded.sort(Comparator.comparing(Exclusion::evidence));
    return new Screened(kept, excluded);
  }

  /** Takes so much weight from the first figures on. */
  private static List<Figure> cut(
      List<Figure> ordered, BigDecimal weight, List<Exclusion> excluded) {
    var kept = new ArrayList<Figure>();
    BigDecimal left = weight;
    for (int from = 0, to; from < ordered.size(); from = to) {
      to = endOfTie(ordered, from);
      List<Figure> tie = ordered.subList(from, to);
      BigDecimal heavy = Averages.total(tie);
      if (left.signum() <= 0) {
        kept.addAll(tie);
      } else if (heavy.compareTo(left) <= 0) {
        tie.forEach(each -> excluded.add(each.excluded(Reason.TRIMMED, "cut off wholly")));
        left = left.subtract(heavy);
      } else {
        kept.addAll(cutInPart(tie, heavy, left, excluded));
        left = BigDecimal.ZERO;
      }
    }
    return kept;
  }

  private static int endOfTie(List<Figure> ordered, int from) {
    int to = from + 1;
    while (to < ordered.size()
        && ordered.get(to).price().compareTo(ordered.get(from).price()) == 0) {
      to++;
    }
    return to;
  }

  /** The roundings are of running sums, so that what is cut adds up to what is to be cut. */
  private static List<Figure> cutInPart(
      List<Figure> tie, BigDecimal heavy, BigDecimal left, List<Exclusion> excluded) {
    var kept = new ArrayList<Figure>();
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal cut = BigDecimal.ZERO;
    for (Figure each : tie) {
      weight = weight.add(each.weight());
      BigDecimal cutBefore = cut;
      cut = new Fraction(weight.multiply(left), heavy).rounded(Weights.FINE);
      BigDecimal rest = each.weight().subtract(cut.subtract(cutBefore));
      if (rest.signum() > 0) {
        kept.add(each.weighing(rest));
      }
      String detail =
          "cut off in part: %s of %s counts"
              .formatted(Weights.shown(rest), Weights.shown(each.weight()));
      excluded.add(each.excluded(Reason.TRIMMED, detail));
    }
    return kept;
  }
}
