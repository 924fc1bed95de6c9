package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.Policy;
import forge.market.problem.SharedCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The level z of every activity, with coefficients a of its outputs and b of its inputs:
 *
 * <pre>
 *   minimum ≤ z ≤ capacity ⟂ cost′(z) + Σ cross · other levels − subsidy − Σ a · support
 *       + Σ weight · cap rent + Σ a · foregone by conduct − (Σ a · price − Σ b · price)
 * </pre>
 */
final class ActivityConditions {

  private final Examination market;
  private final Point point;
  private final Conducts conducts;
  private final SupportConditions supports;

  ActivityConditions(Examination market, Conducts conducts) {
    this.market = market;
    this.point = market.point();
    this.conducts = conducts;
    this.supports = new SupportConditions(market);
  }

  void examine() {
    for (PeriodId period : market.problem().periods()) {
      for (Activity activity : market.problem().activities()) {
        if (activity.runsIn(period)) {
          level(activity, period);
          supports.examine(activity, period);
        }
      }
    }
  }

  private void level(Activity activity, PeriodId period) {
    var whole =
        new Range(
            point.level(activity.id(), period), activity.minimum(), activity.effectiveCapacity());
    List<SupportConditions.Support> limited = supports.limited(activity, period);
    var kinks = new ArrayList<>(Ladder.kinks(activity.cost()));
    limited.forEach(each -> kinks.add(each.most()));
    var label =
        new Label.Supplied(
            () -> activity.id() + market.words().in(period),
            "marginal cost with rents less support",
            "value of outputs less inputs");
    Terms pay = value(activity, period);
    Terms charges = charges(activity, period);
    for (Ladder.Rung rung : Ladder.cut(whole, kinks)) {
      Terms due = charges;
      for (SupportConditions.Support each : limited) {
        due = rung.inside() < each.most() ? due.plus(-each.perLevel()) : due;
      }
      Cost cost = Ladder.cost(activity.cost(), rung, 1, -subsidy(activity));
      Scale scale = market.scales().of(activity);
      market.findings().choice(new Choice(label, rung.range(), cost, due, pay, scale));
    }
  }

  private Terms value(Activity activity, PeriodId period) {
    Terms value = Terms.NONE;
    for (Map.Entry<ProductId, Double> made : activity.outputs().entrySet()) {
      double price = market.price(activity.economy(), made.getKey(), period);
      value = value.plus(made.getValue() * price);
    }
    for (Map.Entry<ProductId, Double> used : activity.inputs().entrySet()) {
      double price = market.price(activity.economy(), used.getKey(), period);
      value = value.plus(-used.getValue() * price);
    }
    return value;
  }

  private Terms charges(Activity activity, PeriodId period) {
    Terms charges = Terms.of(conducts.foregone(activity, period));
    for (var cross : activity.crossCosts().entrySet()) {
      charges = charges.plus(cross.getValue() * point.level(cross.getKey(), period));
    }
    for (SharedCap cap : market.problem().caps()) {
      double weight = cap.activities().getOrDefault(activity.id(), 0.0);
      charges = charges.plus(weight * point.rent(new RowTag.Cap(cap.id(), period)));
    }
    return charges.plus(-supports.unlimited(activity, period));
  }

  private double subsidy(Activity activity) {
    double rate = 0;
    for (Policy.OutputSubsidy each : market.problem().policies(Policy.OutputSubsidy.class)) {
      rate += each.activities().contains(activity.id()) ? each.rate() : 0;
    }
    return rate;
  }
}
