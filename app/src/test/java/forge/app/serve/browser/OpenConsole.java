package forge.app.serve.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A server, a browser and the accounts of one house, which all tests in a browser share. */
final class OpenConsole implements AutoCloseable {

  /** The word that every account of the tests has. */
  static final String PASSWORD = "correct horse battery";

  private static final double PATIENCE_MILLIS = 60_000;

  private final Path data;
  private final ServedProcess server;
  private final Chromium browser;

  private OpenConsole(Path data, ServedProcess server, Chromium browser) {
    this.data = data;
    this.server = server;
    this.browser = browser;
  }

  /** Starts both, and makes the administrator in the way of a first try: by the printed link. */
  static OpenConsole start() {
    if (OpenConsole.class.getResource("/forge/console/index.html") == null) {
      String why = "SKIPPED: this build left the console out, for it found no npm";
      System.err.println(why);
      Assumptions.abort(why);
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Chromium browser = Chromium.startOrSkip();
    try {
      Path data = Files.createTempDirectory("forge-in-browser");
      var console = new OpenConsole(data, ServedProcess.start(data.resolve("data")), browser);
      console.firstTry();
      return console;
    } catch (IOException failed) {
      browser.close();
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      browser.close();
      throw new IllegalStateException(interrupted);
    }
  }

  private void firstTry() {
    try (var first = new Person(browser.visitor(), address())) {
      first.page().navigate(server.entrance());
      first.open("/users");
      addAccount(first.page(), "ada", List.of());
    }
    try (Person ada = signedIn("ada")) {
      for (Account account : Account.ALL) {
        ada.open("/users");
        addAccount(ada.page(), account.name(), account.roles());
      }
    }
  }

  /** Adds an account by the form of the page Users; without roles it keeps those of the form. */
  static void addAccount(Page page, String name, List<String> roles) {
    Locator form =
        page.locator("form").filter(new Locator.FilterOptions().setHasText("Add an account"));
    form.getByLabel("Name", new Locator.GetByLabelOptions().setExact(false)).first().fill(name);
    form.getByLabel("Full name")
        .fill(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    form.getByLabel("Password").fill(PASSWORD);
    if (!roles.isEmpty()) {
      form.getByLabel("reader").uncheck();
      roles.forEach(
          role -> form.getByLabel(role, new Locator.GetByLabelOptions().setExact(true)).check());
    }
    Locator add = form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"));
    Response answer = page.waitForResponse(each -> each.url().endsWith("/users"), add::click);
    if (answer.status() != 201) {
      throw new IllegalStateException("The account " + name + " is refused: " + answer.text());
    }
  }

  /** Where it answers. */
  String address() {
    return server.address();
  }

  /** The link of the first try, which has been used. */
  String usedLink() {
    return server.entrance();
  }

  /** Somebody who has not signed in. */
  Person visitor() {
    return new Person(browser.visitor(), address());
  }

  /** Somebody with an account, let in. */
  Person signedIn(String name) {
    Person person = visitor();
    person.signIn("/", name, PASSWORD);
    person.sees(person.page().getByRole(AriaRole.NAVIGATION));
    return person;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
