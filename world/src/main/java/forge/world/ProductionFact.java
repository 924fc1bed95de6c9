package forge.world;

import java.util.Objects;

/**
 * What a process made, could make, or could make for its host, in t of main output a year, in an
 * economy or in all economies of a group together.
 */
public record ProductionFact(Parties where, ProcessId process, Measure measure, Fact fact) {

  /** What the figure measures. */
  public enum Measure {
    OUTPUT,
    CAPACITY,
    /** What the output of the host metal allows: alumina for gallium, zinc for germanium. */
    HOST_LIMIT
  }

  public ProductionFact {
    Objects.requireNonNull(where);
    Objects.requireNonNull(process);
    Objects.requireNonNull(measure);
    if (fact.figure().low() < 0) {
      throw new IllegalArgumentException(measure + " of " + process + " is negative");
    }
  }
}
