package forge.kernel;

import java.util.List;

/**
 * What a loader made of an input: the good part, and every problem found on the way. Loading never
 * stops at the first bad row, so both may be present.
 */
public record Checked<T>(T value, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /** Whether nothing was wrong. */
  public boolean clean() {
    return problems.isEmpty();
  }
}
