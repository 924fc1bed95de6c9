package forge.market.certificate;

import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.problem.MarketProblem;

/**
 * Certifies that a point clears a market: every condition of the whole complementarity system is
 * worked out anew from the market's definition and the figures of the point. Nothing of the way in
 * which the point was found is used.
 *
 * <p>For a quantity or a multiplier x with bounds and the condition F that goes with it, the
 * natural residual is {@code |mid((x − lower)/X, (x − upper)/X, F/P)|}: zero exactly where F ≥ 0 at
 * the lower bound, F ≤ 0 at the upper and F = 0 between. P is the largest price in F, or a typical
 * one, and X a typical quantity (Facchinei and Pang 2003, section 1.5.1, on the natural map).
 */
public final class Certifier {

  /** The largest relative error that passes: more digits than any input of a market has. */
  static final double TOLERANCE = 1e-6;

  /** Share of a product's largest throughput below which a place does not trade it. */
  private static final double LEAST_TRADE = 1e-6;

  private Certifier() {}

  /** Certifies a point. */
  public static Certificate certify(MarketProblem problem, Equilibrium equilibrium) {
    return examine(problem, equilibrium).certificate();
  }

  /**
   * Certifies a point beside another of the same market that was found from another start. Both
   * must clear the market; their prices need not agree, for they may not be unique.
   */
  public static Certificate certify(
      MarketProblem problem, Equilibrium equilibrium, Equilibrium secondStart) {
    Verdict first = examine(problem, equilibrium);
    Verdict second = examine(problem, secondStart);
    Certificate own = first.certificate();
    boolean secondFails = own.passed() && !second.clears();
    return new Certificate(
        own.naturalResidual(),
        secondFails ? "second start: " + second.worst() : own.worstCondition(),
        own.balanceGap(),
        own.dualityGap(),
        difference(first, second),
        own.passed() && !secondFails);
  }

  private static Verdict examine(MarketProblem problem, Equilibrium equilibrium) {
    var point = new Point(equilibrium);
    var balances = Balances.of(problem, point);
    var scales = Scales.of(problem, balances, point);
    var findings = new Findings();
    var market = new Examination(problem, point, scales, Words.of(problem), findings);
    var conducts = new Conducts(problem, point);
    var taxes = new BorderTaxes(problem);
    balances.examine(market);
    new ActivityConditions(market, conducts).examine();
    new DemandConditions(market).examine();
    new TradeConditions(market, conducts, taxes).examine();
    new LimitConditions(market, taxes).examine();
    new PriceRules(market, taxes).examine();
    new Stocks(market, taxes).examine();
    conducts.examine(market);
    strangers(point, findings);
    double gap =
        Convexity.of(problem, conducts)
            ? findings.duality().gap(balances.valueOfTrade(scales))
            : Double.NaN;
    return new Verdict(point, scales, balances, findings, gap);
  }

  /** A figure that no condition asks for is wrong as a whole. */
  private static void strangers(Point point, Findings findings) {
    for (String stranger : point.strangers()) {
      findings.residual(1, () -> stranger + " stands for nothing in this market");
    }
  }

  /**
   * The largest difference of a price at which something changes hands, relative to the prices at
   * the place or a typical one. Where nothing is made or used, any price in a range clears.
   */
  private static double difference(Verdict first, Verdict second) {
    double largest = 0;
    for (Node node : first.point().places()) {
      if (first.trades(node) || second.trades(node)) {
        double one = first.point().price(node);
        double other = second.point().price(node);
        double scale = Math.max(first.scales().price(node.product()), Math.abs(one));
        largest = Math.max(largest, Math.abs(one - other) / Math.max(scale, Math.abs(other)));
      }
    }
    return largest;
  }

  /** What an examination came to. */
  private record Verdict(
      Point point, Scales scales, Balances balances, Findings findings, double dualityGap) {

    /**
     * Whether so much is made or used at a place that its price is one at which something changes
     * hands.
     */
    boolean trades(Node node) {
      var tally = balances.tallies().get(node);
      double least = LEAST_TRADE * scales.quantity(node.product());
      return tally != null && tally.throughput() > least;
    }

    /** Whether every condition and balance is within tolerance. */
    boolean clears() {
      return findings.worst() <= TOLERANCE && findings.balanceGap() <= TOLERANCE;
    }

    String worst() {
      return findings.words();
    }

    Certificate certificate() {
      boolean bounded = Double.isNaN(dualityGap) || dualityGap <= TOLERANCE;
      String worst =
          clears() && !bounded
              ? "the value of the point is not the bound that its prices set: relative gap "
                  + Words.figure(dualityGap)
              : worst();
      return new Certificate(
          findings.worst(),
          worst,
          findings.balanceGap(),
          dualityGap,
          Double.NaN,
          clears() && bounded);
    }
  }
}
