package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.equilibrium.Outcome.under;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.Policy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Limits on trade between one importer and one exporter, solved by hand: the quantity is given, the
 * prices at both ends follow, and the difference that freight leaves is somebody's rent.
 */
class QuotasTest {

  private static final String QUOTA_OF_30 =
      "p 20, M 30, pw 12.5 | CS 900, PS 400, treasury 0 | PS 112.5, treasury 0 | rents ";

  @Test
  void rentOfAnImportQuotaIsTheImporters() {
    // 90 − 3p = 30 and 4q − 20 = 30: the rent is 20 − 12.5 − 1 on 30
    assertThat(under(new Policy.ImportQuota(IMPORTS, 30, Map.of())))
        .isEqualTo(QUOTA_OF_30 + "USA 195");
  }

  @Test
  void rentIsSharedAmongTheHolders() {
    var holders = Map.of(HOME, 0.6, ABROAD, 0.4);
    assertThat(under(new Policy.ImportQuota(IMPORTS, 30, holders)))
        .isEqualTo(QUOTA_OF_30 + "CHN 78, USA 117");
  }

  @Test
  void rentOfAnExportQuotaIsTheExporters() {
    assertThat(under(new Policy.ExportQuota(IMPORTS, 30, Map.of())))
        .isEqualTo(QUOTA_OF_30 + "CHN 195");
    assertThat(under(new Policy.ExportQuota(IMPORTS, 30, Map.of(HOME, 1.0))))
        .isEqualTo(QUOTA_OF_30 + "USA 195");
  }

  @Test
  void rentOfALicenceIsTheExporters() {
    assertThat(under(new Policy.LicenceQuota(OXIDE, ABROAD, Map.of(HOME, 30.0))))
        .isEqualTo(QUOTA_OF_30 + "CHN 195");
  }

  @Test
  void quotaThatDoesNotBindHasNoRent() {
    assertThat(under(new Policy.ImportQuota(IMPORTS, 42, Map.of()))).isEqualTo(under());
  }

  @Test
  void tariffRateQuotaThatIsNotFilled() {
    // a duty of 1: 90 − 3p = 4(p − 2) − 20, so p = 118/7
    assertThat(tariffRateQuota(50))
        .isEqualTo(
            "p 16.857143, M 39.428571, pw 14.857143"
                + " | CS 1098.44898, PS 310.653061, treasury 39.428571"
                + " | PS 194.326531, treasury 0 | rents 0");
  }

  @Test
  void tariffRateQuotaThatBinds() {
    // 90 − 3p = 35 and 4q − 20 = 35; the premium p − q − 2 = 31/12 is a rent on 35
    assertThat(tariffRateQuota(35))
        .isEqualTo(
            "p 18.333333, M 35, pw 13.75 | CS 1002.777778, PS 351.388889, treasury 35"
                + " | PS 153.125, treasury 0 | rents USA 90.416667");
  }

  @Test
  void tariffRateQuotaThatIsExceeded() {
    // a duty of 6 on the last unit: p = 138/7; the first 20 pay 1 and earn the other 5
    assertThat(tariffRateQuota(20))
        .isEqualTo(
            "p 19.714286, M 30.857143, pw 12.714286"
                + " | CS 917.22449, PS 391.469388, treasury 85.142857"
                + " | PS 119.020408, treasury 0 | rents USA 100");
  }

  @Test
  void importBanExportBanAndNoLicenceCloseTheBorder() {
    String closed = "p 30, M 0, pw - | CS 400, PS 750, treasury 0 | PS 0, treasury 0 | rents 0";
    assertThat(under(new Policy.ImportBan(IMPORTS))).isEqualTo(closed);
    assertThat(under(new Policy.ExportBan(IMPORTS))).isEqualTo(closed);
    assertThat(under(new Policy.LicenceQuota(OXIDE, ABROAD, Map.of()))).isEqualTo(closed);
  }

  private static String tariffRateQuota(double quota) {
    return under(new Policy.TariffRateQuota(IMPORTS, quota, 1, 6, Map.of()));
  }
}
