package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;

/**
 * Levies λ and top-ups v, which answer to prices:
 *
 * <pre>
 *   0 ≤ λ ≤ cap ⟂ p − floor                for each member with an arc that pays
 *   0 ≤ v       ⟂ CIF + v − least price    for each covered arc
 * </pre>
 *
 * <p>A floor above what closed borders give cannot be held by any levy. Then the price may stay
 * below it at any levy that closes the arcs that pay, for no levy would do more; a minimum flow
 * counts as closed.
 */
final class PriceRules {

  private final Examination market;
  private final MarketProblem problem;
  private final Point point;
  private final BorderTaxes taxes;

  PriceRules(Examination market, BorderTaxes taxes) {
    this.market = market;
    this.problem = market.problem();
    this.point = market.point();
    this.taxes = taxes;
  }

  void examine() {
    for (PeriodId period : problem.periods()) {
      for (int k = 0; k < problem.policies().size(); k++) {
        if (problem.policies().get(k) instanceof Policy.VariableLevy levy) {
          for (EconomyId member : levy.members()) {
            levy(k, levy, new Node(member, levy.product(), period));
          }
        } else if (problem.policies().get(k) instanceof Policy.MinimumImportPrice rule) {
          topUps(k, rule, period);
        }
      }
    }
  }

  private void levy(int k, Policy.VariableLevy levy, Node node) {
    double imports = Double.NEGATIVE_INFINITY;
    for (Arc arc : problem.arcs()) {
      boolean pays = levy.levies(arc) && arc.to().equals(node.economy());
      if (pays && !taxes.closed(arc, node.period())) {
        double flow = point.flow(arc.id(), node.period());
        imports = Math.max(imports, flow - arc.minimum());
      }
    }
    if (imports > Double.NEGATIVE_INFINITY) {
      answer(k, levy, node, imports / market.scales().quantity(node.product()));
    }
  }

  private void answer(int k, Policy.VariableLevy levy, Node node, double imports) {
    double rate = point.multiplier(new Multiplier.LevyRate(k, node));
    double price = point.price(node);
    double scale = priceScale(node, price, levy.floor());
    double residual =
        new Range(rate, 0, levy.cap()).residual((price - levy.floor()) / scale, scale);
    boolean couldRise = price < levy.floor() && rate >= 0 && rate < levy.cap();
    double size =
        couldRise ? Math.min(Math.abs(residual), Math.max(imports, 0)) : Math.abs(residual);
    market
        .findings()
        .residual(
            size,
            () ->
                "levy on %s: price %s and floor %s do not go with the levy %s"
                    .formatted(
                        market.words().place(node),
                        Words.figure(price),
                        Words.figure(levy.floor()),
                        Words.figure(rate)));
  }

  private double priceScale(Node node, double one, double other) {
    double prices = Math.max(Math.abs(one), Math.abs(other));
    return Math.max(market.scales().price(node.product()), prices);
  }

  private void topUps(int k, Policy.MinimumImportPrice rule, PeriodId period) {
    for (Arc arc : problem.arcs()) {
      if (rule.scope().covers(arc, period) && !taxes.closed(arc, period)) {
        topUp(k, rule, arc, period);
      }
    }
  }

  private void topUp(int k, Policy.MinimumImportPrice rule, Arc arc, PeriodId period) {
    var origin = new Node(arc.from(), arc.product(), period);
    double fob = taxes.of(arc, period).fob(point.price(origin));
    double topUp = point.multiplier(new Multiplier.TopUp(k, arc.id(), period));
    double scale = priceScale(origin, fob, rule.price());
    double least = (fob + freight(arc, period, -1) + topUp - rule.price()) / scale;
    double most = (fob + freight(arc, period, 1) + topUp - rule.price()) / scale;
    double nearest = Math.max(least, Math.min(0, most));
    market
        .findings()
        .residual(
            Range.fromZero(topUp).residual(nearest, scale),
            () ->
                "%s: CIF price %s with the top-up %s does not meet the least import price %s"
                    .formatted(
                        market.words().arc(arc, period),
                        Words.figure(fob + freight(arc, period, -1)),
                        Words.figure(topUp),
                        Words.figure(rule.price())));
  }

  /**
   * The marginal freight. On the edge of a step, which a flow within tolerance of it is on, the
   * freight is anything between the two steps: the lower for −1, the upper for +1.
   */
  private double freight(Arc arc, PeriodId period, int side) {
    double flow = point.flow(arc.id(), period);
    double allowance = Certifier.TOLERANCE * market.scales().quantity(arc.product());
    boolean stepped = arc.cost() instanceof CostCurve.Steps;
    double freight = arc.cost().marginal(stepped ? flow + side * allowance : flow);
    for (var cross : arc.crossCosts().entrySet()) {
      freight += cross.getValue() * point.flow(cross.getKey(), period);
    }
    return freight;
  }
}
