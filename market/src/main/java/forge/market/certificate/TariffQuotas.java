package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Arc;
import forge.market.problem.Policy;

/**
 * Flows under a tariff-rate quota with the premium π: a unit inside costs inRate + π, one outside
 * outRate, and the least of the two is the charge on the arc.
 *
 * <pre>
 *   x = inside + outside
 *   0 ≤ inside  ⟂ inRate + π − charge
 *   0 ≤ outside ⟂ outRate − charge
 * </pre>
 *
 * <p>That the insides keep the quota, and the premium its complement, is among the limits.
 */
final class TariffQuotas {

  private final Examination market;
  private final Point point;

  TariffQuotas(Examination market) {
    this.market = market;
    this.point = market.point();
  }

  /** What one more unit pays. */
  double charge(int k, Policy.TariffRateQuota quota, PeriodId period) {
    return Math.min(quota.inRate() + premium(k, period), quota.outRate());
  }

  private double premium(int k, PeriodId period) {
    return point.rent(new RowTag.Quota(k, period));
  }

  void examine(Arc arc, PeriodId period) {
    for (int k = 0; k < market.problem().policies().size(); k++) {
      if (market.problem().policies().get(k) instanceof Policy.TariffRateQuota quota
          && quota.scope().covers(arc, period)) {
        tiers(k, quota, arc, period);
      }
    }
  }

  private void tiers(int k, Policy.TariffRateQuota quota, Arc arc, PeriodId period) {
    double inside = point.quantity(new ColumnTag.FlowTier(arc.id(), period, k, true));
    double outside = point.quantity(new ColumnTag.FlowTier(arc.id(), period, k, false));
    double flow = point.flow(arc.id(), period);
    market.same(
        inside + outside,
        flow,
        arc.product(),
        () ->
            "%s: %s inside and %s outside the quota do not make up the flow %s"
                .formatted(
                    market.words().arc(arc, period),
                    Words.figure(inside),
                    Words.figure(outside),
                    Words.figure(flow)));
    Terms charge = Terms.of(charge(k, quota, period));
    var within = label(arc, period, "inside");
    var beyond = label(arc, period, "outside");
    Terms premium = Terms.of(premium(k, period));
    Scale scale = market.scale(arc.product());
    Cost inRate = new Cost.Constant(quota.inRate());
    Cost outRate = new Cost.Constant(quota.outRate());
    var findings = market.findings();
    findings.choice(new Choice(within, Range.fromZero(inside), inRate, premium, charge, scale));
    findings.choice(
        new Choice(beyond, Range.fromZero(outside), outRate, Terms.NONE, charge, scale));
  }

  private Label label(Arc arc, PeriodId period, String where) {
    return new Label.Supplied(
        () -> market.words().arc(arc, period) + " " + where + " the quota",
        "charge with premium",
        "the lower charge");
  }
}
