package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manager of the reserve sees how long it lasts, whose it is, and what the desk does. */
@ExtendWith(WithConsole.class)
final class ReserveManagerTest {

  @Test
  void daysOfCoverLotsAndAStatement(OpenConsole console) {
    try (Person manager = console.signedIn("rosa")) {
      manager.goTo("Reserve");
      manager.isOn(Pattern.compile("Every product covers at least 365 days; the thinnest is .*"));
      manager.sees(manager.page().getByText(Pattern.compile(".* is the thinnest stage: .*")));
      manager.picture("reserve");
      manager.press("730");
      manager.isOn(Pattern.compile("\\d+ of \\d+ products cover fewer than 730 days.*"));
      manager.goTo("Lots");
      manager.sees(manager.page().getByText(Pattern.compile("\\d+ lots, .*")));
      manager.picture("lots");
      manager.goTo("Participants");
      manager.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.BUTTON).first().click();
      Locator statement = manager.page().getByRole(AriaRole.COMPLEMENTARY);
      manager.sees(statement.getByText(Pattern.compile("Statement of .*")));
      manager.sees(statement.getByText("Carrying charge, all products"));
      EveryView.passesAxe(manager, "statement");
    }
  }

  @Test
  void anActAsksOnceMoreAndTheCharterDecidesWhoMay(OpenConsole console) {
    try (Person manager = console.signedIn("rosa")) {
      manager.open("/reserve/releases");
      manager
          .page()
          .locator("summary")
          .filter(new Locator.FilterOptions().setHasText("Declare a disruption"))
          .click();
      Locator desk =
          manager
              .page()
              .getByRole(AriaRole.GROUP)
              .filter(new Locator.FilterOptions().setHasText("opens the emergency clock"));
      desk.getByLabel(Pattern.compile("Product.*")).fill("ndpr-oxide");
      Locator act =
          desk.getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Declare a disruption …"));
      act.click();
      manager.sees(desk.getByText("This is needed."));
      desk.getByLabel(Pattern.compile("Upon what.*")).fill("export licences stopped");
      desk.getByLabel(Pattern.compile("Last day.*")).fill("2027-06-30");
      act.click();
      Locator asked = manager.page().getByRole(AriaRole.DIALOG);
      manager.sees(asked.getByText("Declare a disruption: are you sure?"));
      manager.sees(asked.getByText(Pattern.compile("What follows:.*")));
      manager.picture("release-desk");
      asked
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back, do nothing"))
          .click();
      assertThat(asked).hasCount(0);
      act.click();
      asked
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Declare a disruption"))
          .click();
      // The demonstration's charter names its own minister, so that an operator is no authority.
      assertThat(desk.getByRole(AriaRole.ALERT)).containsText("rosa");
    }
  }
}
