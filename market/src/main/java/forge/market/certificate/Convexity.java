package forge.market.certificate;

import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;

/**
 * Whether a market is one convex programme, so that its prices bound its value. It is not where a
 * charge is a share of a price, where a levy, a top-up or a support answers to a price, where
 * quantities or prices cross over into another's cost or demand, or where Cournot conduct meets a
 * curved demand.
 */
final class Convexity {

  private Convexity() {}

  static boolean of(MarketProblem problem, Conducts conducts) {
    return problem.activities().stream().allMatch(each -> each.crossCosts().isEmpty())
        && problem.arcs().stream().allMatch(each -> each.crossCosts().isEmpty())
        && problem.demands().stream().noneMatch(Convexity::answersToOthers)
        && problem.policies().stream().allMatch(Convexity::integrable)
        && !conducts.curved();
  }

  private static boolean answersToOthers(Demand demand) {
    return demand.curve() instanceof DemandCurve.CrossPrice cross
        && cross.coefficients().keySet().stream().anyMatch(each -> !each.equals(demand.product()));
  }

  private static boolean integrable(Policy policy) {
    return switch (policy) {
      case Policy.AdValoremDuty p -> !(p.rate() > 0);
      case Policy.ExportTax p -> !(p.adValorem() > 0);
      case Policy.SupportContract p ->
          p.ways() == Policy.Ways.TWO_WAY && Double.isFinite(p.limit());
      case Policy.VariableLevy _, Policy.MinimumImportPrice _ -> false;
      case Policy.SpecificDuty _,
          Policy.ExportMarkup _,
          Policy.ImportQuota _,
          Policy.ExportQuota _,
          Policy.LicenceQuota _,
          Policy.TariffRateQuota _,
          Policy.ImportBan _,
          Policy.ExportBan _,
          Policy.PublicPurchase _,
          Policy.ReserveRelease _,
          Policy.OutputSubsidy _,
          Policy.Conduct _ ->
          true;
    };
  }
}
