package forge.app.serve.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the one open console, started before the first and closed after the last. */
final class WithConsole implements BeforeAllCallback, ParameterResolver {

  private static OpenConsole console(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(WithConsole.class))
        .computeIfAbsent(OpenConsole.class, key -> OpenConsole.start(), OpenConsole.class);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    console(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == OpenConsole.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return console(context);
  }
}
