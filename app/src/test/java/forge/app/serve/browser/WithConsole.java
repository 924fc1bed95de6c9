package forge.app.serve.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test of this process the one open console, started before the first and closed with
 * the process: where several processes take the classes by turns, each class is a run of its own,
 * and what JUnit keeps for a run would be made anew for each.
 */
final class WithConsole implements BeforeAllCallback, ParameterResolver {

  private static @Nullable OpenConsole open;

  private static synchronized OpenConsole console() {
    OpenConsole console = open;
    if (console == null) {
      console = OpenConsole.start();
      Runtime.getRuntime().addShutdownHook(new Thread(console::close, "closing the console"));
      open = console;
    }
    return console;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    console();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == OpenConsole.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return console();
  }
}
