package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.SharedCap;

/**
 * The flow x on every arc, with p the price at the destination and landed the cost there with taxes
 * and duties ({@link BorderTaxes}):
 *
 * <pre>
 *   minimum ≤ x ≤ capacity ⟂ landed + levies + top-ups + tier charges + quota and licence rents
 *       + Σ weight · cap rent + foregone by conduct − p
 * </pre>
 *
 * <p>On a closed arc {@code x = 0}.
 */
final class TradeConditions {

  private final Examination market;
  private final MarketProblem problem;
  private final Point point;
  private final Conducts conducts;
  private final BorderTaxes taxes;
  private final TariffQuotas tariffQuotas;

  TradeConditions(Examination market, Conducts conducts, BorderTaxes taxes) {
    this.market = market;
    this.problem = market.problem();
    this.point = market.point();
    this.conducts = conducts;
    this.taxes = taxes;
    this.tariffQuotas = new TariffQuotas(market);
  }

  void examine() {
    for (PeriodId period : problem.periods()) {
      for (Arc arc : problem.arcs()) {
        if (taxes.closed(arc, period)) {
          closed(arc, period);
        } else {
          flow(arc, period);
          tariffQuotas.examine(arc, period);
        }
      }
    }
  }

  private void closed(Arc arc, PeriodId period) {
    double flow = point.flow(arc.id(), period);
    market.same(
        flow,
        0,
        arc.product(),
        () ->
            "%s: %s flows though the arc is closed"
                .formatted(market.words().arc(arc, period), Words.figure(flow)));
  }

  private void flow(Arc arc, PeriodId period) {
    var whole = new Range(point.flow(arc.id(), period), arc.minimum(), arc.effectiveCapacity());
    BorderTaxes.Sums sums = taxes.of(arc, period);
    double exporterPrice = market.price(arc.from(), arc.product(), period);
    // what the exporter's price and the cross costs land at; the curve and all fixed sums are cost
    double fixed = sums.landed(0, 0);
    double landedPrice = sums.landed(exporterPrice, crossCosts(arc, period)) - fixed;
    Terms charges = measures(arc, period).plus(landedPrice);
    Terms pay = Terms.of(market.price(arc.to(), arc.product(), period));
    double factor = 1 + sums.onCif();
    var label =
        new Label.Supplied(
            () -> market.words().arc(arc, period), "landed cost", "price at destination");
    for (Ladder.Rung rung : Ladder.cut(whole, Ladder.kinks(arc.cost()))) {
      Cost cost = Ladder.cost(arc.cost(), rung, factor, fixed);
      Scale scale = market.scale(arc.product());
      market.findings().choice(new Choice(label, rung.range(), cost, charges, pay, scale));
    }
  }

  private double crossCosts(Arc arc, PeriodId period) {
    double cost = 0;
    for (var cross : arc.crossCosts().entrySet()) {
      cost += cross.getValue() * point.flow(cross.getKey(), period);
    }
    return cost;
  }

  private Terms measures(Arc arc, PeriodId period) {
    Terms sum = Terms.of(conducts.foregone(arc, period));
    for (SharedCap cap : problem.caps()) {
      double weight = cap.arcs().getOrDefault(arc.id(), 0.0);
      sum = sum.plus(weight * point.rent(new RowTag.Cap(cap.id(), period)));
    }
    for (int k = 0; k < problem.policies().size(); k++) {
      sum = sum.plus(perUnit(k, problem.policies().get(k), arc, period));
    }
    return sum;
  }

  /** What a policy with a multiplier or a rent of its own adds to the landed cost. */
  private double perUnit(int k, Policy policy, Arc arc, PeriodId period) {
    return switch (policy) {
      case Policy.VariableLevy p when p.levies(arc) -> {
        var node = new Node(arc.to(), arc.product(), period);
        yield point.multiplier(new Multiplier.LevyRate(k, node));
      }
      case Policy.MinimumImportPrice p when p.scope().covers(arc, period) ->
          point.multiplier(new Multiplier.TopUp(k, arc.id(), period));
      case Policy.ImportQuota p when p.scope().covers(arc, period) ->
          point.rent(new RowTag.Quota(k, period));
      case Policy.ExportQuota p when p.scope().covers(arc, period) ->
          point.rent(new RowTag.Quota(k, period));
      case Policy.LicenceQuota p when LimitConditions.licensed(p, arc, arc.to()) ->
          point.rent(new RowTag.Licence(k, arc.to(), period));
      case Policy.TariffRateQuota p when p.scope().covers(arc, period) ->
          tariffQuotas.charge(k, p, period);
      default -> 0;
    };
  }
}
