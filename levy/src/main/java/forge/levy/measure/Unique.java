package forge.levy.measure;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rule that each element of a list has a name of its own.
 *
 * @param field the key of the name
 * @param noun what the elements are, such as {@code act}
 */
record Unique<T>(RulePart.Kind kind, String field, String noun, Function<T, String> name) {

  void check(List<T> all, Consumer<RuleFault> faults) {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < all.size(); i++) {
      String own = name.apply(all.get(i));
      Integer first = seen.putIfAbsent(own, i);
      if (first != null) {
        String rule = "another %s before it has this %s".formatted(noun, field);
        faults.accept(RuleFault.of(new RulePart(kind, i), field, own, rule, "Give each its own."));
      }
    }
  }
}
