package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.equilibrium.Outcome.under;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import org.junit.jupiter.api.Test;

/**
 * Taxes at the border of one importer, solved by hand. Imports are {@code 90 − 3p}, exports {@code
 * 4q − 20}, freight is 1; consumers gain {@code (50 − p)²}, producers at home {@code 10p + p²/2},
 * those abroad {@code (q − 5)·M/2}.
 */
class DutiesTest {

  @Test
  void freeTrade() {
    // 90 − 3p = 4(p − 1) − 20, so p = 114/7
    assertThat(under())
        .isEqualTo(
            "p 16.285714, M 41.142857, pw 15.285714 | CS 1136.653061, PS 295.469388, treasury 0"
                + " | PS 211.591837, treasury 0 | rents 0");
  }

  @Test
  void specificDuty() {
    // 90 − 3p = 4(p − 4) − 20
    assertThat(under(new Policy.SpecificDuty(IMPORTS, 3)))
        .isEqualTo(
            "p 18, M 36, pw 14 | CS 1024, PS 342, treasury 108 | PS 162, treasury 0 | rents 0");
  }

  @Test
  void negativeDutyIsASubsidyOfImports() {
    // 90 − 3p = 4(p + 2) − 20, so p = 102/7
    assertThat(under(new Policy.SpecificDuty(IMPORTS, -3)))
        .isEqualTo(
            "p 14.571429, M 46.285714, pw 16.571429"
                + " | CS 1255.183673, PS 251.877551, treasury -138.857143"
                + " | PS 267.795918, treasury 0 | rents 0");
  }

  @Test
  void adValoremDutyOnCif() {
    // p = 1.25 (q + 1), so 7.75 q = 106.25
    assertThat(under(new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.CIF)))
        .isEqualTo(
            "p 18.387097, M 34.83871, pw 13.709677"
                + " | CS 999.37565, PS 352.913632, treasury 128.116545"
                + " | PS 151.716961, treasury 0 | rents 0");
  }

  @Test
  void adValoremDutyOnFob() {
    // p = 1.25 q + 1, so 7.75 q = 107
    assertThat(under(new Policy.AdValoremDuty(IMPORTS, 0.25, PriceBasis.FOB)))
        .isEqualTo(
            "p 18.258065, M 35.225806, pw 13.806452"
                + " | CS 1007.550468, PS 349.259105, treasury 121.585848"
                + " | PS 155.10718, treasury 0 | rents 0");
  }

  @Test
  void specificExportTaxIsADutyWithAnotherTreasury() {
    assertThat(under(new Policy.ExportTax(IMPORTS, 3, 0)))
        .isEqualTo(
            "p 18, M 36, pw 14 | CS 1024, PS 342, treasury 0 | PS 162, treasury 108 | rents 0");
  }

  @Test
  void adValoremExportTax() {
    // p = 1.2 q + 1, so 7.6 q = 107
    assertThat(under(new Policy.ExportTax(IMPORTS, 0, 0.2)))
        .isEqualTo(
            "p 17.894737, M 36.315789, pw 14.078947"
                + " | CS 1030.747922, PS 339.058172, treasury 0"
                + " | PS 164.854571, treasury 102.257618 | rents 0");
  }

  @Test
  void exportMarkupGoesToTheProducersAbroad() {
    // as the duty of 3, whose 108 go to them beside their 162
    assertThat(under(new Policy.ExportMarkup(IMPORTS, 3)))
        .isEqualTo(
            "p 18, M 36, pw 14 | CS 1024, PS 342, treasury 0 | PS 270, treasury 0 | rents 0");
  }

  @Test
  void dutyThatClosesTradeCollectsNothing() {
    // at home alone 100 − 2p = 10 + p; abroad nothing is made below 5, and 30 < 5 + 1 + 25
    assertThat(under(new Policy.SpecificDuty(IMPORTS, 25)))
        .isEqualTo("p 30, M 0, pw - | CS 400, PS 750, treasury 0 | PS 0, treasury 0 | rents 0");
  }
}
