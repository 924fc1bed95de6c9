package forge.store.market;

import forge.market.problem.Activity;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Step;

/**
 * The size of prices in a market, from which a shortage price is set where the author gives none:
 * {@value #MULTIPLE} times the largest figure that is or may become a price.
 *
 * <p>Such figures are intercepts, steps, reference and choke prices, and the prices that policies
 * name. Where demand is fixed or isoelastic, marginal cost can rise far above every intercept; with
 * F the sum of those quantities, the figures then include the marginal cost of each activity whose
 * capacity is below F at that capacity, and the least of the others at F.
 */
final class PriceScale {

  private static final double MULTIPLE = 100;

  /** A log barrier is infinite at capacity; this share of it is used instead. */
  private static final double BELOW_CAPACITY = 0.99;

  private double largest;
  private double wanted;

  double shortagePrice(MarketProblem market) {
    market.demands().forEach(this::demand);
    market.policies().forEach(this::policy);
    market.arcs().forEach(arc -> include(arc.cost().intercept()));
    double leastUnlimited = Double.POSITIVE_INFINITY;
    for (Activity activity : market.activities()) {
      cost(activity.cost());
      double capacity = activity.effectiveCapacity();
      if (capacity < wanted) {
        include(activity.cost().marginal(BELOW_CAPACITY * capacity));
      } else if (wanted > 0) {
        leastUnlimited = Math.min(leastUnlimited, activity.cost().marginal(wanted));
      }
    }
    include(leastUnlimited);
    return largest > 0 ? MULTIPLE * largest : 1;
  }

  private void include(double price) {
    if (Double.isFinite(price)) {
      largest = Math.max(largest, Math.abs(price));
    }
  }

  private void cost(CostCurve cost) {
    switch (cost) {
      case CostCurve.Linear linear -> include(linear.intercept());
      case CostCurve.Steps steps -> steps.steps().stream().map(Step::price).forEach(this::include);
      case CostCurve.Isoelastic curve -> {
        include(curve.intercept());
        include(curve.price());
      }
      case CostCurve.LogBarrier barrier -> {
        include(barrier.intercept());
        include(barrier.weight());
      }
    }
  }

  private void demand(Demand demand) {
    switch (demand.curve()) {
      case DemandCurve.Fixed fixed -> wanted += fixed.quantity();
      case DemandCurve.Linear linear -> include(linear.intercept());
      case DemandCurve.CrossPrice cross -> include(cross.constant() / cross.ownCoefficient());
      case DemandCurve.Isoelastic curve -> {
        wanted += curve.quantity();
        include(curve.price());
        include(curve.choke());
      }
      case DemandCurve.Steps steps ->
          steps.steps().stream().map(Step::price).forEach(this::include);
    }
  }

  private void policy(Policy policy) {
    switch (policy) {
      case Policy.SpecificDuty duty -> include(duty.rate());
      case Policy.ExportTax tax -> include(tax.specific());
      case Policy.ExportMarkup markup -> include(markup.markup());
      case Policy.TariffRateQuota quota -> include(quota.outRate());
      case Policy.VariableLevy levy -> include(levy.floor());
      case Policy.MinimumImportPrice least -> include(least.price());
      case Policy.PublicPurchase purchase -> include(purchase.price());
      case Policy.ReserveRelease release -> include(release.price());
      case Policy.SupportContract contract -> include(contract.strike());
      case Policy.OutputSubsidy subsidy -> include(subsidy.rate());
      case Policy.AdValoremDuty _,
          Policy.ImportQuota _,
          Policy.ExportQuota _,
          Policy.LicenceQuota _,
          Policy.ImportBan _,
          Policy.ExportBan _,
          Policy.Conduct _ -> {}
    }
  }
}
