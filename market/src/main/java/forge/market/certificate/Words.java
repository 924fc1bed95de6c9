package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import java.math.BigDecimal;
import java.math.MathContext;

/** Names and figures as a reader says them; the period is named where there are several. */
record Words(boolean severalPeriods) {

  private static final MathContext DIGITS = new MathContext(10);

  static Words of(MarketProblem problem) {
    return new Words(problem.periods().size() > 1);
  }

  String in(PeriodId period) {
    return severalPeriods ? " in period " + period : "";
  }

  String place(Node node) {
    return node.product() + " in " + node.economy() + in(node.period());
  }

  /** {@code OXD CHN>USA}, or the arc's own name where its author gave one. */
  String arc(Arc arc, PeriodId period) {
    var usual = Arc.defaultId(arc.product(), arc.from(), arc.to());
    String name =
        arc.id().equals(usual)
            ? arc.product() + " " + arc.from() + ">" + arc.to()
            : arc.id().toString();
    return name + in(period);
  }

  /** Says which of two named figures exceeds the other. */
  static String exceeds(String one, double first, String other, double second) {
    return first >= second
        ? "%s %s exceeds %s %s".formatted(one, figure(first), other, figure(second))
        : "%s %s exceeds %s %s".formatted(other, figure(second), one, figure(first));
  }

  static String figure(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
