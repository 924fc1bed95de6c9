package forge.levy.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** The rule that who follows names from one to the next does not come back. */
final class Acyclic {

  private Acyclic() {}

  /** Whether some way from a name leads back to it. */
  static boolean returns(String start, Function<String, Collection<String>> next) {
    var open = new ArrayDeque<String>(next.apply(start));
    var seen = new HashSet<String>();
    while (!open.isEmpty()) {
      String each = open.pop();
      if (each.equals(start)) {
        return true;
      }
      if (seen.add(each)) {
        open.addAll(next.apply(each));
      }
    }
    return false;
  }
}
