package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The analyst of a ministry asks what a floor would do: from the overview to who pays. */
@ExtendWith(WithConsole.class)
final class MinistryAnalystTest {

  @Test
  void fromTheOverviewToWhoPays(OpenConsole console) {
    try (Person analyst = console.signedIn("minna")) {
      analyst.isOn(Person.OVERVIEW);
      analyst.picture("overview");
      analyst.page().getByLabel("Chain").selectOption("rare-earths");
      analyst.isOn(Pattern.compile("Magnet rare earths: .* comes from China"));
      analyst.goTo("Market");
      analyst.isOn(Pattern.compile("What would a floor do to .*"));
      analyst.sees("Nothing has been run here yet");

      analyst.press("Run");
      analyst.sees(analyst.heading("Certificate"));
      analyst.sees(analyst.page().getByText(Pattern.compile("^\\W*certified$")));
      analyst.sees(analyst.heading("What moves most"));
      analyst.sees(analyst.page().getByText(Pattern.compile("The levy holds \\d of \\d floors.*")));
      analyst.sees(analyst.page().getByText(Pattern.compile("Change of welfare.*million USD.*")));
      analyst.picture("market");

      analyst.press("before");
      analyst.sees("Where it flows, in the base year");
      analyst.press("difference");
      analyst.sees("What flows more and what flows less");
      assertThat(analyst.page().url()).contains("show=difference", "run=");
      EveryView.passesAxe(analyst, "market with a run");

      String told = analyst.page().getByRole(AriaRole.HEADING).first().innerText();
      analyst.page().reload();
      analyst.sees(analyst.heading(told));
      analyst.sees("What flows more and what flows less");
    }
  }

  @Test
  void aRunShowsItsProgressUntilItIsDone(OpenConsole console) {
    try (Person analyst = console.signedIn("minna")) {
      analyst.open("/market?chain=gallium");
      analyst.press("Run");
      Locator progress = analyst.page().getByRole(AriaRole.PROGRESSBAR);
      Locator certificate = analyst.heading("Certificate");
      assertThat(progress.or(certificate).first()).isVisible();
      assertThat(certificate).isVisible();
      assertThat(progress).hasCount(0);
    }
  }

  @Test
  void theScenarioIsChangedInTheDrawerAndTheAddressSaysSo(OpenConsole console) {
    try (Person analyst = console.signedIn("minna")) {
      analyst.open("/market?chain=gallium");
      analyst.press("Change it");
      analyst.sees(analyst.heading("Change the scenario"));
      analyst.page().getByLabel("What happens").selectOption("export-ban");
      analyst.press("Add");
      assertThat(analyst.page().url()).contains("shocks=");
      analyst.page().reload();
      analyst.sees(
          analyst.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove")));
    }
  }

  @Test
  void aScenarioIsWrittenAsTextCheckedRunAndSharedByItsAddress(OpenConsole console) {
    try (Person analyst = console.signedIn("minna")) {
      analyst.open("/market?chain=gallium");
      analyst.press("Edit as text");
      Locator text =
          analyst.page().getByRole(AriaRole.TEXTBOX, Person.exactly("The scenario as text"));
      assertThat(text).hasValue(Pattern.compile("name: gallium-floors"));
      String before = text.inputValue();
      text.fill(before.replace("first: ga-4n", "first: ga-5n"));
      analyst.press("Check the text");
      analyst.sees("Problems found: 2");
      analyst.page().getByRole(AriaRole.BUTTON, Person.exactly("Line 12")).first().click();
      assertThat(text).isFocused();
      analyst.picture("scenario-text");
      EveryView.passesAxe(analyst, "a scenario as text with a problem");

      text.fill(before.replace("above-base: 0.2", "above-base: 0.3"));
      analyst.press("Run the text");
      analyst.sees(analyst.heading("Certificate"));
      assertThat(analyst.page().url()).contains("doc=", "run=");
      analyst.page().reload();
      assertThat(text).hasValue(Pattern.compile("above-base: 0\\.3"));
      analyst.sees(analyst.heading("Certificate"));
    }
  }

  @Test
  void aReaderIsToldWhichRoleARunNeeds(OpenConsole console) {
    try (Person reader = console.signedIn("rita")) {
      reader.open("/market");
      assertThat(reader.page().getByRole(AriaRole.BUTTON, Person.exactly("Run"))).isDisabled();
      reader.sees("This needs the role analyst.");
    }
  }
}
