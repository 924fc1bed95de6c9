package forge.world;

import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what checks find. Line 0 says that the finding concerns a value, not a place in a file.
 */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  void add(Table table, String field, Object value, String rule, String advice) {
    problems.add(new Problem(table.file(), 0, field, String.valueOf(value), rule, advice));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
