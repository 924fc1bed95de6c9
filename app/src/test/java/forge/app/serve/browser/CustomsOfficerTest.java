package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The officer at the border has one entry assessed, and then a file of them. */
@ExtendWith(WithConsole.class)
final class CustomsOfficerTest {

  private static final String ENTRIES =
      """
      entry,destination,accepted,exported,goods,additional_code,origin,value,value_basis,currency,freight,insurance,net_mass_kg,content_of,content_kg
      E-2026-000001,USA,2026-06-15,2026-05-20,8112.92.10,ga-4n,CHN,10000,FOB,USD,100,10,100,Ga,99.99
      E-2026-000002,USA,2026-06-15,2026-05-20,8112.92.10,ga-4n,JPN,12000,FOB,USD,100,10,100,Ga,99.99
      E-2026-000003,USA,2026-06-15,2026-05-20,8112.92.10,ga-4n,XX,"12,000",FOB,USD,100,10,100,Ga,99.99
      """;

  @Test
  void anExampleBecomesABillWithItsLaw(OpenConsole console) {
    try (Person officer = console.signedIn("carla")) {
      officer.goTo("Border");
      officer.press("Gallium from China");
      Locator bill = officer.page().getByRole(AriaRole.REGION, Person.exactly("Result"));
      officer.sees(bill.getByText("Bill for E-2026-000001, version 1"));
      assertThat(bill.getByRole(AriaRole.ROW).filter(having("Zone levy")).first())
          .containsText("§");
      officer.sees(bill.getByText("Total due"));
      officer.isOn(
          Pattern.compile(".* USD are due on 8112.92.10 from CHN: .* % of the customs value"));
      officer.sees(bill.getByRole(AriaRole.TREE));
      officer.picture("border");
      EveryView.passesAxe(officer, "bill");
      officer.page().reload();
      officer.sees("Bill for E-2026-000001, version 1");
    }
  }

  @Test
  void aWrongValueIsToldBesideItsField(OpenConsole console) {
    try (Person officer = console.signedIn("carla")) {
      officer.open("/border");
      officer.press("Gallium from China");
      officer.sees("Bill for E-2026-000001, version 1");
      Locator value =
          officer
              .page()
              .getByRole(
                  AriaRole.TEXTBOX,
                  new Page.GetByRoleOptions().setName(Pattern.compile("^Value( \\(needed\\))?$")));
      value.fill("12,000");
      officer.press("Assess this entry");
      assertThat(value).hasAttribute("aria-invalid", "true");
      assertThat(value).hasAccessibleDescription(Pattern.compile(".*12,000.*"));
      officer.sees(officer.page().getByRole(AriaRole.ALERT));
    }
  }

  @Test
  void ofAFileWithABadRowTheOthersAreAssessed(OpenConsole console) throws IOException {
    try (Person officer = console.signedIn("carla")) {
      officer.open("/border/bulk");
      officer
          .page()
          .getByLabel("Choose a file: Drop a file of entries here")
          .setInputFiles(
              new FilePayload("entries.csv", "text/csv", ENTRIES.getBytes(StandardCharsets.UTF_8)));
      officer.isOn(Pattern.compile(".* USD are due on 2 assessed entries; refused rows: 1"));
      officer.sees("Refused rows");
      Locator refused = officer.page().getByRole(AriaRole.ROW).filter(having("E-2026-000003"));
      assertThat(refused.first()).containsText("12,000");
      officer.picture("bulk");
      EveryView.passesAxe(officer, "bulk with a refused row");
      Download file =
          officer
              .page()
              .waitForDownload(
                  () ->
                      officer
                          .page()
                          .getByRole(AriaRole.GROUP, Person.exactly("Refused rows as a file"))
                          .getByText("CSV")
                          .click());
      assertThat(Files.readString(file.path())).contains("E-2026-000003");
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
