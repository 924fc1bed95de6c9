package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator of reference prices shows what a price rests on; two people publish one. */
@ExtendWith(WithConsole.class)
final class PriceAdministratorTest {

  private static final String PUBLICATION = "rare-earths-2026-05.1";

  @Test
  void fromTheLadderToTheEvidenceAndDerivedAgain(OpenConsole console) {
    try (Person administrator = console.signedIn("victor")) {
      administrator.goTo("Prices");
      administrator.isOn(
          Pattern.compile(".* is published .* (higher|lower) in the zone than in .*"));
      administrator.sees(
          administrator.page().getByText(Pattern.compile("From mine to component.*")));
      administrator.picture("prices");
      administrator.goTo("History");
      administrator.sees(
          administrator.page().getByText(Pattern.compile(".* in the zone in 2026.*")));
      administrator.page().getByRole(AriaRole.BUTTON, Person.exactly(PUBLICATION)).first().click();

      Locator panel = administrator.page().getByRole(AriaRole.COMPLEMENTARY);
      administrator.sees(panel.getByText(Pattern.compile("Evidence used \\([1-9]\\d*\\)")));
      administrator.sees(panel.getByText(Pattern.compile("Evidence excluded \\(\\d+\\)")));
      administrator.sees(panel.getByText("Tiers tried, from the best evidence down"));
      administrator.press("Recompute");
      administrator.sees(panel.getByText("The same to the byte"));
      administrator.picture("publication");
      EveryView.passesAxe(administrator, "publication derived again");
    }
  }

  @Test
  void oneProposesAndAnotherApproves(OpenConsole console) {
    try (Person proposer = console.signedIn("paula")) {
      proposer.open("/prices/desk?chain=gallium");
      proposer.page().getByRole(AriaRole.COMBOBOX, Person.exactly("For")).selectOption("ga-4n");
      proposer.page().getByLabel("Period").fill("2026-06");
      proposer.press("Propose");
      Locator own = waiting(proposer);
      proposer.sees(own.getByText("Four eyes: you proposed this"));
      assertThat(approval(own)).isDisabled();
      assertThat(approvedByForce(proposer)).contains("same-party");
    }
    try (Person approver = console.signedIn("victor")) {
      approver.open("/prices/desk?chain=gallium");
      approver.picture("desk");
      approval(waiting(approver)).click();
      approver.sees("Nothing waits for approval");
      approver.goTo("Publications");
      assertThat(
              approver
                  .page()
                  .getByRole(AriaRole.ROW)
                  .filter(new Locator.FilterOptions().setHasText("ga-4n-2026-06.1"))
                  .first())
          .containsText("in force");
    }
  }

  /** The proposer's own approval, past the button: the server refuses it as well. */
  private static String approvedByForce(Person proposer) {
    return String.valueOf(
        proposer
            .page()
            .evaluate(
                """
                async () => {
                  const session = await (await fetch('/api/v1/session')).json();
                  const answer = await fetch('/api/v1/prices/publications/ga-4n-2026-06.1/approval', {
                    method: 'POST', headers: { 'X-XSRF-TOKEN': session.csrf } });
                  return answer.status + ' ' + (await answer.text());
                }
                """));
  }

  private static Locator waiting(Person person) {
    return person
        .page()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText("ga-4n-2026-06.1"));
  }

  private static Locator approval(Locator within) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve and publish"));
  }
}
