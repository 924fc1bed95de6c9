package forge.levy.content;

import java.util.Locale;

/** A figure about a substance in a whole good. */
public enum ContentFigure {
  /** Mass, kilograms. */
  MASS,
  /** Mass that rests on defaults. */
  DEFAULT_MASS,
  /** Mass that is recycled. */
  RECYCLED_MASS,
  /** Value at declared prices. */
  VALUE,
  /** Value at declared prices that rests on defaults. */
  DEFAULT_VALUE,
  /** Value at reference prices. */
  REFERENCE_VALUE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
