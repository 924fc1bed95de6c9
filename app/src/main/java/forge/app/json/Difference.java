package forge.app.json;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** What differs between two objects of the same kind, number by number. */
final class Difference {

  private Difference() {}

  /** After less before; a number that only one side has counts as nothing on the other. */
  static Json.Obj between(Json.Obj before, Json.Obj after) {
    var keys = new LinkedHashSet<>(after.members().keySet());
    keys.addAll(before.members().keySet());
    var result = Json.object();
    for (String key : keys) {
      Json was = before.members().get(key);
      Json is = after.members().get(key);
      if (was instanceof Json.Obj || is instanceof Json.Obj) {
        result.put(key, between(object(was), object(is)));
      } else {
        result.put(key, number(is) - number(was));
      }
    }
    return result;
  }

  private static Json.Obj object(@Nullable Json value) {
    return value instanceof Json.Obj object ? object : Json.object();
  }

  private static double number(@Nullable Json value) {
    return value instanceof Json.Numeral(double number) ? number : 0;
  }
}
