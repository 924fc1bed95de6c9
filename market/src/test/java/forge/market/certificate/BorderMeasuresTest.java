package forge.market.certificate;

import static forge.market.certificate.Certified.clearsAsOneProgramme;
import static forge.market.certificate.Certified.clearsOnlyThere;
import static forge.market.certificate.Certified.clearsWithoutProgramme;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.ARC;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.flow;
import static forge.market.certificate.TwoEconomies.market;
import static forge.market.certificate.TwoEconomies.price;

import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.RowTag;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Duties, taxes, quotas and bans between one importer and one exporter, cleared by hand. */
class BorderMeasuresTest {

  @Test
  void freeTrade() {
    clearsAsOneProgramme(market(), at(market(), 114.0 / 7, 107.0 / 7));
  }

  @Test
  void specificDuty() {
    // 90 − 3p = 4(p − 4) − 20
    var market = market(new Policy.SpecificDuty(IMPORTS, 3));
    clearsAsOneProgramme(market, at(market, 18, 14));
    fails(
        market(),
        at(market, 18, 14),
        "OXD CHN>USA: price at destination 18 exceeds landed cost 15");
  }

  @Test
  void adValoremDutyOnCif() {
    // p = 1.25 (q + 1)
    double p = 114 / 6.2;
    var market = market(new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.CIF));
    clearsWithoutProgramme(market, at(market, p, p / 1.25 - 1));
  }

  @Test
  void adValoremDutyOnFob() {
    // p = 1.25 q + 1
    double p = 113.2 / 6.2;
    var market = market(new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.FOB));
    clearsWithoutProgramme(market, at(market, p, (p - 1) / 1.25));
  }

  @Test
  void exportTax() {
    // p = 1.1 q + 2 + 1
    double p = 133 / 7.3;
    var market = market(new Policy.ExportTax(IMPORTS, 2, 0.1));
    clearsWithoutProgramme(market, at(market, p, (p - 3) / 1.1));
  }

  @Test
  void dutiesOnTaxedExports() {
    // FOB = 1.1 q + 2, p = FOB + 1 + 0.2 FOB + 0.1 (FOB + 1) + 3 = 1.3 (1.1 q + 2) + 4.1
    var market =
        market(
            new Policy.ExportTax(IMPORTS, 2, 0.1),
            new Policy.AdValoremDuty(IMPORTS, 0.2, PriceBasis.FOB),
            new Policy.AdValoremDuty(IMPORTS, 0.1, PriceBasis.CIF),
            new Policy.SpecificDuty(IMPORTS, 3));
    // 90 − 3 (1.43 q + 6.7) = 4q − 20
    double q = (110 - 20.1) / (4 + 4.29);
    clearsWithoutProgramme(market, at(market, 1.43 * q + 6.7, q));
  }

  @Test
  void exportMarkup() {
    var market = market(new Policy.ExportMarkup(IMPORTS, 3));
    clearsAsOneProgramme(market, at(market, 18, 14));
  }

  @Test
  void quotasOfImporterAndExporter() {
    for (Policy quota :
        new Policy[] {
          new Policy.ImportQuota(IMPORTS, 30, Map.of()),
          new Policy.ExportQuota(IMPORTS, 30, Map.of())
        }) {
      var market = market(quota);
      var point = at(market, 20, 12.5).quotaRent(0, 6.5);
      clearsAsOneProgramme(market, point.with(room(new RowTag.Quota(0, PERIOD)), 0));
      fails(market, at(market, 114.0 / 7, 107.0 / 7), "quota on OXD: 41.14285714 of 30 used");
    }
  }

  @Test
  void quotaThatDoesNotBind() {
    var market = market(new Policy.ImportQuota(IMPORTS, 60, Map.of()));
    var point = at(market, 114.0 / 7, 107.0 / 7).quotaRent(0, 0);
    clearsAsOneProgramme(market, point.with(room(new RowTag.Quota(0, PERIOD)), 60 - 288.0 / 7));
  }

  private static ColumnTag room(RowTag row) {
    return new ColumnTag.Room(row);
  }

  @Test
  void licences() {
    var market = market(new Policy.LicenceQuota(OXIDE, ABROAD, Map.of(HOME, 30.0)));
    var rent = new RowTag.Licence(0, HOME, PERIOD);
    clearsAsOneProgramme(market, at(market, 20, 12.5).with(rent, 6.5));
  }

  @Test
  void destinationWithoutLicence() {
    var market = market(new Policy.LicenceQuota(OXIDE, ABROAD, Map.of()));
    clearsOnlyThere(market, at(market, 30, 5), price(ABROAD));
    fails(market, at(market, 114.0 / 7, 107.0 / 7), "OXD CHN>USA", "though the arc is closed");
  }

  @Test
  void bansOfImporterAndExporter() {
    for (Policy ban : new Policy[] {new Policy.ImportBan(IMPORTS), new Policy.ExportBan(IMPORTS)}) {
      var market = market(ban);
      // nothing is made abroad at any price from 0 to 5
      clearsOnlyThere(market, at(market, 30, 5), price(ABROAD));
      Certified.clears(market, at(market, 30, 5).with(price(ABROAD), 2).build());
      fails(market, at(market, 30, 5).with(price(ABROAD), 6), "foreign mine", "exceeds");
      fails(market, at(market, 30, 5).with(flow(), 1), "OXD in", "do not balance");
    }
  }

  @Test
  void tariffRateQuotaThatBinds() {
    var market = tariffRateQuota(35);
    // 90 − 3p = 35; π = p − q − 1 − 1
    var point = at(market, 55.0 / 3, 13.75).quotaRent(0, 31.0 / 12);
    clearsAsOneProgramme(market, point.with(tier(true), 35).with(tier(false), 0));
  }

  @Test
  void tariffRateQuotaThatIsExceeded() {
    var market = tariffRateQuota(20);
    // p = q + 7, and the premium is the whole difference of the rates
    double p = 138.0 / 7;
    double imports = 90 - 3 * p;
    var point = at(market, p, p - 7).quotaRent(0, 5);
    clearsAsOneProgramme(market, point.with(tier(true), 20).with(tier(false), imports - 20));
    fails(
        market,
        at(market, p, p - 7).quotaRent(0, 5).with(tier(true), 19).with(tier(false), imports - 19),
        "tariff-rate quota on OXD: 19 of 20 used at the rent 5");
  }

  @Test
  void tariffRateQuotaThatIsNotFilled() {
    var market = tariffRateQuota(50);
    double p = 118.0 / 7;
    double imports = 90 - 3 * p;
    var point = at(market, p, p - 2).quotaRent(0, 0);
    clearsAsOneProgramme(market, point.with(tier(true), imports).with(tier(false), 0));
    fails(
        market,
        at(market, p, p - 2).quotaRent(0, 0).with(tier(true), 0).with(tier(false), imports),
        "OXD CHN>USA outside the quota");
  }

  private static MarketProblem tariffRateQuota(double quota) {
    return market(new Policy.TariffRateQuota(IMPORTS, quota, 1, 6, Map.of()));
  }

  private static ColumnTag tier(boolean inside) {
    return new ColumnTag.FlowTier(ARC, PERIOD, 0, inside);
  }
}
