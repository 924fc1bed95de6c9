package forge.world.audit;

import forge.kernel.Problem;
import java.util.Objects;

/** One thing that an audit found, and how much it weighs. */
public record Finding(Problem problem, Severity severity) {

  public Finding {
    Objects.requireNonNull(problem);
    Objects.requireNonNull(severity);
  }

  /** A finding that stops everything that would stand on the data. */
  public static Finding hard(Problem problem) {
    return new Finding(problem, Severity.HARD);
  }
}
