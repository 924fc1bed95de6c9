package forge.app.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor without a session sees the page to sign in, whatever they ask for. */
@ExtendWith(WithConsole.class)
final class VisitorTest {

  @Test
  void everyAddressAsksToSignInFirstAndThenIsShown(OpenConsole console) {
    try (Person visitor = console.visitor()) {
      visitor.open("/prices/history?chain=gallium");
      visitor.isOn(Pattern.compile("Sign in"));
      visitor.seesNot(visitor.page().getByRole(AriaRole.NAVIGATION));
      visitor.picture("visitor");
      visitor.signIn("/prices/history?chain=gallium", "rita", OpenConsole.PASSWORD);
      assertThat(visitor.page()).hasURL(console.address() + "/prices/history?chain=gallium");
      assertThat(visitor.page().getByLabel("Chain")).hasValue("gallium");
      visitor.press("Sign out");
      visitor.isOn(Pattern.compile("Sign in"));
    }
  }

  @Test
  void aWrongPasswordIsToldInASentence(OpenConsole console) {
    try (Person visitor = console.visitor()) {
      visitor.signIn("/", "rita", "wrong horse battery");
      assertThat(visitor.page().getByRole(AriaRole.ALERT))
          .hasText(Pattern.compile("Name or password is not right\\..*"));
      visitor.isOn(Pattern.compile("Sign in"));
    }
  }

  @Test
  void aLinkThatWasUsedIsRefused(OpenConsole console) {
    try (Person visitor = console.visitor()) {
      Response refused = visitor.page().navigate(console.usedLink());
      assertThat(refused.status()).isEqualTo(403);
      visitor.open("/");
      visitor.isOn(Pattern.compile("Sign in"));
    }
  }
}
