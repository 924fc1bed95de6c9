package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import forge.market.problem.SharedCap;

/**
 * Quotas, licences and shared caps, in every period: {@code 0 ≤ rent ⟂ limit − Σ weight · quantity
 * ≥ 0}.
 */
final class LimitConditions {

  private final Examination market;
  private final Point point;
  private final BorderTaxes taxes;

  LimitConditions(Examination market, BorderTaxes taxes) {
    this.market = market;
    this.point = market.point();
    this.taxes = taxes;
  }

  /** Whether a licence quota governs an arc to a destination. */
  static boolean licensed(Policy.LicenceQuota licence, Arc arc, EconomyId to) {
    return arc.product().equals(licence.product())
        && arc.from().equals(licence.exporter())
        && arc.to().equals(to)
        && licence.limits().containsKey(to);
  }

  void examine() {
    for (PeriodId period : market.problem().periods()) {
      for (int k = 0; k < market.problem().policies().size(); k++) {
        policy(k, market.problem().policies().get(k), period);
      }
      market.problem().caps().forEach(cap -> cap(cap, period));
    }
  }

  private void policy(int k, Policy policy, PeriodId period) {
    switch (policy) {
      case Policy.ImportQuota p -> flows(k, p.scope(), p.limit(), period);
      case Policy.ExportQuota p -> flows(k, p.scope(), p.limit(), period);
      case Policy.TariffRateQuota p -> insides(k, p, period);
      case Policy.LicenceQuota p -> p.limits().forEach((to, limit) -> licence(k, p, to, period));
      default -> {}
    }
  }

  private void flows(int k, Scope scope, double limit, PeriodId period) {
    double used = 0;
    for (Arc arc : market.problem().arcs()) {
      boolean counts = scope.covers(arc, period) && !taxes.closed(arc, period);
      used += counts ? point.flow(arc.id(), period) : 0;
    }
    Scale scale = market.scale(scope.product());
    String subject = "quota on " + scope.product() + market.words().in(period);
    limit(new RowTag.Quota(k, period), subject, limit, used, scale);
  }

  private void insides(int k, Policy.TariffRateQuota quota, PeriodId period) {
    double used = 0;
    for (Arc arc : market.problem().arcs()) {
      if (quota.scope().covers(arc, period) && !taxes.closed(arc, period)) {
        used += point.quantity(new ColumnTag.FlowTier(arc.id(), period, k, true));
      }
    }
    Scale scale = market.scale(quota.scope().product());
    String subject = "tariff-rate quota on " + quota.scope().product() + market.words().in(period);
    limit(new RowTag.Quota(k, period), subject, quota.quota(), used, scale);
  }

  private void licence(int k, Policy.LicenceQuota licence, EconomyId to, PeriodId period) {
    double used = 0;
    for (Arc arc : market.problem().arcs()) {
      boolean counts = licensed(licence, arc, to) && !taxes.closed(arc, period);
      used += counts ? point.flow(arc.id(), period) : 0;
    }
    String subject =
        "licences for %s from %s to %s"
            .formatted(licence.product(), licence.exporter(), to + market.words().in(period));
    double limit = licence.limits().getOrDefault(to, 0.0);
    Scale scale = market.scale(licence.product());
    limit(new RowTag.Licence(k, to, period), subject, limit, used, scale);
  }

  /** The measure of a cap is the most that one member would use of it at its typical quantity. */
  private void cap(SharedCap cap, PeriodId period) {
    double used = 0;
    double quantity = Math.abs(cap.limit());
    double price = Double.POSITIVE_INFINITY;
    for (Activity activity : market.problem().activities()) {
      double weight = cap.activities().getOrDefault(activity.id(), 0.0);
      if (weight != 0 && activity.runsIn(period)) {
        Scale scale = market.scales().of(activity);
        used += weight * point.level(activity.id(), period);
        quantity = Math.max(quantity, Math.abs(weight) * scale.quantity());
        price = Math.min(price, scale.price() / Math.abs(weight));
      }
    }
    for (Arc arc : market.problem().arcs()) {
      double weight = cap.arcs().getOrDefault(arc.id(), 0.0);
      if (weight != 0 && !taxes.closed(arc, period)) {
        Scale scale = market.scale(arc.product());
        used += weight * point.flow(arc.id(), period);
        quantity = Math.max(quantity, Math.abs(weight) * scale.quantity());
        price = Math.min(price, scale.price() / Math.abs(weight));
      }
    }
    var scale = new Scale(Double.isInfinite(price) ? 1 : price, quantity > 0 ? quantity : 1);
    String subject = "cap " + cap.id() + market.words().in(period);
    limit(new RowTag.Cap(cap.id(), period), subject, cap.limit(), used, scale);
  }

  private void limit(RowTag row, String subject, double limit, double used, Scale scale) {
    double rent = point.rent(row);
    double price = Math.max(scale.price(), Math.abs(rent));
    double room = (limit - used) / scale.quantity();
    market
        .findings()
        .residual(
            Math.min(rent / price, room),
            () ->
                "%s: %s of %s used at the rent %s"
                    .formatted(
                        subject, Words.figure(used), Words.figure(limit), Words.figure(rent)));
    market.findings().constant(-rent * limit);
    var reported = new ColumnTag.Room(row);
    if (point.states(reported)) {
      double gap = (point.quantity(reported) - (limit - used)) / scale.quantity();
      market
          .findings()
          .residual(gap, () -> subject + ": the reported room is not the limit less the use");
    }
  }
}
