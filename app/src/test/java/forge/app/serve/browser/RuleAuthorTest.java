package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rule is written by one, brought into force by another, and then entries go by it. */
@ExtendWith(WithConsole.class)
final class RuleAuthorTest {

  private static final String VERSION = "fee-zone.1";

  @Test
  void fromADraftToRulesInForceThatTheCalculatorUses(OpenConsole console) {
    try (Person author = console.signedIn("anna")) {
      author.goTo("Border");
      author.goTo("Write rules");
      author.page().getByLabel("Name of the set").fill("fee-zone");
      author.press("Begin");
      author.sees("Nothing is wrong with these rules");
      writesAFee(author);
      author.press("Put forward");
      author.sees("Four eyes: you wrote this");
      assertThat(approval(author)).isDisabled();
      assertThat(approvedByForce(author)).contains("same-party");
    }
    try (Person approver = console.signedIn("bela")) {
      approver.open("/border/write");
      approver.isOn(Pattern.compile(VERSION + " waits for a decision by somebody else than .*"));
      assertThat(approver.page().getByRole(AriaRole.ROW).filter(having("0.5 %")).first())
          .containsText("0.3464 %");
      approver.picture("rules-waiting");
      EveryView.passesAxe(approver, "rules that wait");
      approval(approver).click();
      approver
          .page()
          .getByRole(AriaRole.DIALOG)
          .getByRole(AriaRole.BUTTON, inside("Approve and bring into force"))
          .click();
      approver.sees("Nothing waits for approval");
      assertThat(approver.page().getByRole(AriaRole.ROW).filter(having(VERSION)).first())
          .containsText("in force");
      approver.open("/border?rules=fee-zone");
      approver.press("Gallium from China");
      approver.sees("Bill for E-2026-000001, version 1");
      assertThat(approver.page().getByRole(AriaRole.ROW).filter(having("Processing fee")).first())
          .containsText("0.5 %");
    }
  }

  /** First with a mistake, which is told at its line, and then without. */
  private static void writesAFee(Person author) {
    author.page().getByRole(AriaRole.BUTTON, Person.exactly("measures-fees.yaml")).click();
    Locator text = author.page().getByLabel("Text of measures-fees.yaml");
    String before = text.inputValue();
    text.fill(before.replace("{type: mpf", "{type: mfp"));
    author.press("Check");
    author.sees("Checked without saving; problems found:");
    assertThat(text).hasAttribute("aria-invalid", "true");
    author.picture("rules-problems");
    EveryView.passesAxe(author, "a draft with problems");
    author
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("measures-fees.yaml, line"))
        .first()
        .click();
    assertThat(text).isFocused();
    text.fill(before.replace("0.3464 %", "0.5 %"));
    author.press("Save draft");
    author.sees("Nothing is wrong with these rules");
    author.picture("rules-draft");
  }

  private static Locator approval(Person person) {
    return person.page().getByRole(AriaRole.BUTTON, Person.exactly("Approve and bring into force"));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  /** The author's own approval, past the button: the server refuses it as well. */
  private static String approvedByForce(Person author) {
    return String.valueOf(
        author
            .page()
            .evaluate(
                """
                async () => {
                  const session = await (await fetch('/api/v1/session')).json();
                  const answer = await fetch('/api/v1/rules/fee-zone/versions/1/approval', {
                    method: 'POST', headers: { 'X-XSRF-TOKEN': session.csrf } });
                  return answer.status + ' ' + (await answer.text());
                }
                """));
  }
}
