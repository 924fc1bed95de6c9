package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody before the console, in a browser of their own, and what the browser complained of. */
final class Person implements AutoCloseable {

  /** What the overview says first. */
  static final Pattern OVERVIEW = Pattern.compile("Every chain has a waist.*");

  private static final String SETTLED =
      "() => document.querySelector('h1, h2') !== null"
          + " && document.querySelector('.loading, .entrance-loading') === null";

  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  Person(Page page, String address) {
    this.page = page;
    this.address = address;
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + page.url());
          }
        });
  }

  Page page() {
    return page;
  }

  /** What the browser's log has had of errors and warnings so far. */
  List<String> complaints() {
    return complaints;
  }

  /** Opens a place of the console and waits until nothing is on its way. */
  void open(String path) {
    page.navigate(address + path);
    settle();
  }

  void settle() {
    page.waitForFunction(SETTLED);
  }

  void signIn(String path, String name, String password) {
    page.navigate(address + path);
    page.getByLabel("Name").fill(name);
    page.getByLabel("Password").fill(password);
    press("Sign in");
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, exactly(button)).click();
  }

  /** Goes by the rail on the left or the tabs of a view. */
  void goTo(String link) {
    page.getByRole(AriaRole.NAVIGATION)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
        .click();
    settle();
  }

  /** Holds when the first heading says so. */
  void isOn(Pattern title) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first())
        .hasText(title);
  }

  Locator heading(String title) {
    return page.getByRole(AriaRole.HEADING, exactly(title));
  }

  void sees(Locator what) {
    assertThat(what.first()).isVisible();
  }

  /** Holds when a text stands somewhere in sight. */
  void sees(String text) {
    sees(page.getByText(text));
  }

  void seesNot(Locator what) {
    assertThat(what).hasCount(0);
  }

  static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Keeps a picture of what is in sight, as an artefact of the build. */
  void picture(String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
