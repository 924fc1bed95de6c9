package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The auditor reads what was done and has the chain verified; a reader does not see it. */
@ExtendWith(WithConsole.class)
final class AuditorTest {

  @Test
  void theLogHoldsAndNamesWhoDidWhat(OpenConsole console) {
    try (Person auditor = console.signedIn("otto")) {
      auditor.goTo("Audit");
      auditor.isOn(Pattern.compile("Everything that was done.*"));
      auditor.press("Verify the chain");
      auditor.sees(auditor.page().getByText(Pattern.compile("The chain holds: \\d+ records.*")));
      auditor.picture("audit");
      auditor.page().getByLabel("Only this user").fill("ada");
      auditor.page().keyboard().press("Enter");
      assertThat(auditor.page()).hasURL(Pattern.compile(".*user=ada.*"));
      Locator rows = auditor.page().getByRole(AriaRole.ROW);
      assertThat(rows.filter(new Locator.FilterOptions().setHasText("entry-refused"))).hasCount(0);
      assertThat(rows.filter(new Locator.FilterOptions().setHasText("user-added")))
          .hasCount(Account.ALL.size());
    }
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere(OpenConsole console) {
    try (Person reader = console.signedIn("rita")) {
      Locator rail = reader.page().getByRole(AriaRole.NAVIGATION);
      reader.sees(rail.getByText("Reserve"));
      reader.seesNot(rail.getByText("Audit"));
      reader.seesNot(rail.getByText("Users"));
      for (String path : new String[] {"/audit", "/users"}) {
        reader.open(path);
        assertThat(reader.page().getByRole(AriaRole.ALERT))
            .containsText("Your roles do not allow this");
        assertThat(reader.page().getByRole(AriaRole.TABLE)).hasCount(0);
      }
    }
  }

  @Test
  void evidenceInConfidenceIsShownToTheAuditorAndCountedForTheReader(OpenConsole console) {
    String place =
        "/prices/publications?publication=rare-earths-2026-05.1"
            + "&product=ndpr-metal&market=dominant";
    Pattern counted = Pattern.compile(".*they are confidential and not shown to your roles.*");
    try (Person reader = console.signedIn("rita")) {
      reader.open(place);
      reader.sees(reader.page().getByText(counted));
    }
    try (Person auditor = console.signedIn("otto")) {
      auditor.open(place);
      auditor.sees(auditor.page().getByText(Pattern.compile("Evidence used \\([1-9]\\d*\\)")));
      auditor.seesNot(auditor.page().getByText(counted));
    }
  }
}
