package forge.app.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every view can be read by everybody, comes back by its address, and the browser has no complaint.
 */
@ExtendWith(WithConsole.class)
final class EveryViewTest {

  private static final int FIRST_ROUTE_BYTES = 450_000;

  @Test
  void everyViewComesBackByItsAddressAndPassesAxeWithoutAComplaint(OpenConsole console) {
    var all = new SoftAssertions();
    try (Person person = console.signedIn("everyone")) {
      person.complaints().clear();
      for (String place : EveryView.PLACES) {
        person.open(place);
        String shown = shown(person);
        String address = person.page().url();
        person.page().reload();
        person.settle();
        all.assertThat(shown(person)).as(place).isEqualTo(shown);
        all.assertThat(person.page().url()).as(place).isEqualTo(address);
        all.check(() -> EveryView.passesAxe(person, place));
      }
      all.assertThat(person.complaints()).as("the browser's log").isEmpty();
    }
    try (Person visitor = console.visitor()) {
      visitor.open("/");
      all.check(() -> EveryView.passesAxe(visitor, "the page to sign in"));
    }
    all.assertAll();
  }

  private static String shown(Person person) {
    person.page().waitForLoadState(LoadState.NETWORKIDLE);
    return person.page().getByRole(AriaRole.HEADING).allInnerTexts().toString();
  }

  @Test
  void theKeyboardReachesTheMainActionWithItsFocusInSight(OpenConsole console) {
    try (Person person = console.signedIn("everyone")) {
      reaches(person, "/market", "Run");
      reaches(person, "/border", "Assess this entry");
      reaches(person, "/prices/desk", "Propose");
      reaches(person, "/audit", "Verify the chain");
    }
  }

  private static void reaches(Person person, String place, String action) {
    person.open(place);
    Page page = person.page();
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("() => document.activeElement?.textContent.trim()").equals(action)) {
        Object outline =
            page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement);"
                    + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                    + " || s.boxShadow !== 'none'; }");
        assertThat(outline).as("focus on " + action + " is in sight").isEqualTo(true);
        return;
      }
    }
    throw new AssertionError(action + " on " + place + " is not reached by Tab");
  }

  @Test
  void theFirstRouteLoadsLittleScript(OpenConsole console) throws IOException {
    try (Person person = console.signedIn("rita")) {
      person.page().reload();
      person.isOn(Person.OVERVIEW);
      person.page().waitForLoadState(LoadState.NETWORKIDLE);
      Object loaded =
          person
              .page()
              .evaluate(
                  "() => performance.getEntriesByType('resource')"
                      + ".map(each => each.name).filter(name => name.endsWith('.js')).join(' ')");
      int bytes = 0;
      for (String script : loaded.toString().split(" ", -1)) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
          zip.write(person.page().request().get(script).body());
        }
        bytes += zipped.size();
      }
      assertThat(bytes).isBetween(10_000, FIRST_ROUTE_BYTES);
    }
  }

  @Test
  void theLanguageIsInTheAddressAndOfThePage(OpenConsole console) {
    try (Person person = console.signedIn("rita")) {
      person.page().getByLabel("Language").selectOption("ja");
      assertThat(person.page().url()).contains("lang=ja");
      assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("ja");
      person.sees(person.page().getByRole(AriaRole.LINK, Person.exactly("市場")));
    }
  }
}
