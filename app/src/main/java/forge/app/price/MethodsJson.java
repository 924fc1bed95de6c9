package forge.app.price;

import forge.app.json.Json;
import forge.pricing.method.Method;
import forge.store.method.MethodFile;
import java.util.List;
import java.util.Locale;

/** Methods as a list in JSON. */
public final class MethodsJson {

  private MethodsJson() {}

  /** The document {@code {"methods": [{"name": …, "version": …, "product": …}]}}. */
  public static Json.Obj of(List<MethodFile> methods) {
    var list = Json.array();
    for (MethodFile file : methods) {
      Method method = file.method();
      list.add(
          Json.object()
              .put("name", method.id().name())
              .put("version", method.id().version())
              .put("product", method.specification().product().code())
              .put("period", length(method))
              .put("status", method.about().status())
              .put("title", method.about().title()));
    }
    return Json.object().put("methods", list);
  }

  /** The length of the periods that a method prices, as a word. */
  public static String length(Method method) {
    return method.calendar().length().name().toLowerCase(Locale.ROOT);
  }
}
