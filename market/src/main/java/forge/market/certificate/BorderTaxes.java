package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import java.util.List;

/**
 * What taxes, mark-ups and duties add on the way. With q the price in the exporting economy and c
 * the marginal freight:
 *
 * <pre>
 *   FOB    = q + Σ export rate · q + Σ specific export tax + Σ mark-up
 *   CIF    = FOB + c
 *   landed = CIF + Σ rate · FOB + Σ rate · CIF + Σ specific duty
 * </pre>
 */
final class BorderTaxes {

  /** The sums of one arc in one period; rates are shares, the others currency per unit. */
  record Sums(double exportRate, double perUnit, double onFob, double onCif, double duty) {

    double fob(double exporterPrice) {
      return exporterPrice + exportRate * exporterPrice + perUnit;
    }

    double landed(double exporterPrice, double freight) {
      double fob = fob(exporterPrice);
      double cif = fob + freight;
      return cif + onFob * fob + onCif * cif + duty;
    }
  }

  private final List<Policy.ExportTax> exportTaxes;
  private final List<Policy.ExportMarkup> markups;
  private final List<Policy.AdValoremDuty> adValorem;
  private final List<Policy.SpecificDuty> specific;
  private final List<Policy.ImportBan> importBans;
  private final List<Policy.ExportBan> exportBans;
  private final List<Policy.LicenceQuota> licences;

  BorderTaxes(MarketProblem problem) {
    exportTaxes = problem.policies(Policy.ExportTax.class);
    markups = problem.policies(Policy.ExportMarkup.class);
    adValorem = problem.policies(Policy.AdValoremDuty.class);
    specific = problem.policies(Policy.SpecificDuty.class);
    importBans = problem.policies(Policy.ImportBan.class);
    exportBans = problem.policies(Policy.ExportBan.class);
    licences = problem.policies(Policy.LicenceQuota.class);
  }

  /** Whether a ban, or a licence that names other destinations only, closes an arc. */
  boolean closed(Arc arc, PeriodId period) {
    return importBans.stream().anyMatch(each -> each.scope().covers(arc, period))
        || exportBans.stream().anyMatch(each -> each.scope().covers(arc, period))
        || licences.stream().anyMatch(each -> withoutLicence(each, arc));
  }

  private static boolean withoutLicence(Policy.LicenceQuota licence, Arc arc) {
    return licence.exporter().equals(arc.from())
        && licence.product().equals(arc.product())
        && !licence.limits().containsKey(arc.to());
  }

  Sums of(Arc arc, PeriodId period) {
    double exportRate = 0;
    double perUnit = 0;
    double duty = 0;
    for (Policy.ExportTax each : exportTaxes) {
      boolean due = each.scope().covers(arc, period);
      exportRate += due ? each.adValorem() : 0;
      perUnit += due ? each.specific() : 0;
    }
    for (Policy.ExportMarkup each : markups) {
      perUnit += each.scope().covers(arc, period) ? each.markup() : 0;
    }
    for (Policy.SpecificDuty each : specific) {
      duty += each.scope().covers(arc, period) ? each.rate() : 0;
    }
    double onFob = rate(arc, period, PriceBasis.FOB);
    double onCif = rate(arc, period, PriceBasis.CIF);
    return new Sums(exportRate, perUnit, onFob, onCif, duty);
  }

  private double rate(Arc arc, PeriodId period, PriceBasis basis) {
    double rate = 0;
    for (Policy.AdValoremDuty each : adValorem) {
      boolean due = each.basis() == basis && each.scope().covers(arc, period);
      rate += due ? each.rate() : 0;
    }
    return rate;
  }
}
