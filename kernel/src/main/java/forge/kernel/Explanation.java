package forge.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * How a figure came about, as a tree: what was done, what came out of it, where the rule stands,
 * and the steps inside. It is made by the steps that make the figure.
 *
 * @param what the step in words
 * @param value what came out, with its unit; empty where the step yields no figure
 * @param source the rule, article or data it rests on; empty where it is plain arithmetic
 * @param parts the steps inside, in order
 */
public record Explanation(String what, String value, String source, List<Explanation> parts) {

  public Explanation {
    parts = List.copyOf(parts);
    if (what.isBlank()) {
      throw new IllegalArgumentException("A step says what was done");
    }
  }

  /** A step with nothing inside. */
  public static Explanation of(String what, String value) {
    return new Explanation(what, value, "", List.of());
  }

  /** A step made of others. */
  public static Explanation of(String what, String value, List<Explanation> parts) {
    return new Explanation(what, value, "", parts);
  }

  /** The same step resting on a source. */
  public Explanation from(String rule) {
    return new Explanation(what, value, rule, parts);
  }

  /** The same step with one more inside. */
  public Explanation with(Explanation part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return new Explanation(what, value, source, more);
  }
}
