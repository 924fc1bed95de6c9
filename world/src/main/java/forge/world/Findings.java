package forge.world;

import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what checks find. Line 0 says that the finding concerns a value, not a place in a file.
 */
final class Findings {

  /** What must hold, and what to do where it does not. */
  record Rule(String holds, String advice) {}

  private final List<Problem> problems = new ArrayList<>();

  void add(Table table, String field, Object value, String rule, String advice) {
    problems.add(new Problem(table.file(), 0, field, String.valueOf(value), rule, advice));
  }

  /** A finding about a row of the chain that a product belongs to. */
  void add(Table table, Product product, String field, Object value, Rule rule) {
    String file = product.mineral() + "/" + table.file();
    problems.add(new Problem(file, 0, field, String.valueOf(value), rule.holds(), rule.advice()));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
