package forge.market.equilibrium;

import forge.kernel.PeriodId;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import java.util.List;

/**
 * What the taxes of an arc in a period add up to. With q the price in the exporting economy and c
 * the marginal freight, goods land at {@code FOB = q·(1 + exportRate) + exportTax}, {@code CIF =
 * FOB + c} and, duties paid, at {@code FOB·(1 + fobRate + cifRate) + c·(1 + cifRate) + duty}.
 *
 * @param exportRate sum of ad valorem export taxes
 * @param exportTax sum of specific export taxes and mark-ups, per unit
 * @param fobRate sum of ad valorem duties on FOB
 * @param cifRate sum of ad valorem duties on CIF
 * @param duty sum of specific duties, per unit
 * @param banned whether an export or import ban closes the arc
 */
public record ArcCharges(
    double exportRate,
    double exportTax,
    double fobRate,
    double cifRate,
    double duty,
    boolean banned) {

  private static final ArcCharges NONE = new ArcCharges(0, 0, 0, 0, 0, false);

  /** The charges of an arc in a period under the problem's policies. */
  public static ArcCharges of(MarketProblem problem, Arc arc, PeriodId period) {
    return of(problem.policies(), arc, period);
  }

  /** The charges of an arc in a period under these policies. */
  public static ArcCharges of(List<Policy> policies, Arc arc, PeriodId period) {
    var sum = NONE;
    for (Policy policy : policies) {
      sum = sum.plus(policy, arc, period);
    }
    return sum;
  }

  private ArcCharges plus(Policy policy, Arc arc, PeriodId period) {
    return switch (policy) {
      case Policy.SpecificDuty p when p.scope().covers(arc, period) ->
          new ArcCharges(exportRate, exportTax, fobRate, cifRate, duty + p.rate(), banned);
      case Policy.AdValoremDuty p when p.scope().covers(arc, period) -> plusAdValorem(p);
      case Policy.ExportTax p when p.scope().covers(arc, period) ->
          new ArcCharges(
              exportRate + p.adValorem(), exportTax + p.specific(), fobRate, cifRate, duty, banned);
      case Policy.ExportMarkup p when p.scope().covers(arc, period) ->
          new ArcCharges(exportRate, exportTax + p.markup(), fobRate, cifRate, duty, banned);
      case Policy.ImportBan p when p.scope().covers(arc, period) -> closed();
      case Policy.ExportBan p when p.scope().covers(arc, period) -> closed();
      case Policy.LicenceQuota p when licenceMissing(p, arc) -> closed();
      default -> this;
    };
  }

  private static boolean licenceMissing(Policy.LicenceQuota licence, Arc arc) {
    return licence.product().equals(arc.product())
        && licence.exporter().equals(arc.from())
        && !licence.limits().containsKey(arc.to());
  }

  private ArcCharges plusAdValorem(Policy.AdValoremDuty p) {
    return p.basis() == PriceBasis.FOB
        ? new ArcCharges(exportRate, exportTax, fobRate + p.rate(), cifRate, duty, banned)
        : new ArcCharges(exportRate, exportTax, fobRate, cifRate + p.rate(), duty, banned);
  }

  private ArcCharges closed() {
    return new ArcCharges(exportRate, exportTax, fobRate, cifRate, duty, true);
  }

  /** Coefficient on the exporter's price beyond one. */
  public double priceRate() {
    return (1 + exportRate) * (1 + fobRate + cifRate) - 1;
  }

  /** What is added per unit whatever the price. */
  public double fixed() {
    return exportTax * (1 + fobRate + cifRate) + duty;
  }

  /** Coefficient on the marginal freight. */
  public double freightFactor() {
    return 1 + cifRate;
  }

  /** The FOB price at an exporter's price. */
  public double fob(double exporterPrice) {
    return exporterPrice * (1 + exportRate) + exportTax;
  }

  /** What goods cost on landing, duties paid, levies and quota rents aside. */
  public double landed(double exporterPrice, double freight) {
    return fob(exporterPrice) * (1 + fobRate + cifRate) + freight * (1 + cifRate) + duty;
  }
}
