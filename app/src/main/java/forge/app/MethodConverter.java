package forge.app;

import forge.market.equilibrium.Method;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a method's name in any case. */
final class MethodConverter implements ITypeConverter<Method> {

  @Override
  public Method convert(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "auto" -> Method.AUTO;
      case "convex" -> Method.CONVEX;
      case "complementarity" -> Method.COMPLEMENTARITY;
      default ->
          throw new TypeConversionException(
              "'" + text + "' is no method; there are convex, complementarity and auto");
    };
  }
}
