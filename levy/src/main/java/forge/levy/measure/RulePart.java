package forge.levy.measure;

import java.util.Objects;

/**
 * A part of a rule set that something can be wrong with.
 *
 * @param index its place in the list of its kind, counted from 0
 */
public record RulePart(Kind kind, int index) {

  /** The lists that a rule set is made of. */
  public enum Kind {
    HEADING,
    TERMS,
    TYPE,
    ACT,
    GOODS,
    AREA,
    QUOTA,
    REPLACEMENT,
    MEASURE,
    RATE,
    SERIES
  }

  public RulePart {
    Objects.requireNonNull(kind);
    if (index < 0) {
      throw new IllegalArgumentException("Parts are counted from 0, not from " + index);
    }
  }
}
