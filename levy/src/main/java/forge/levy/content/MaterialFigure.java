package forge.levy.content;

import java.util.Locale;

/** A figure about a material in one piece of a part. */
public enum MaterialFigure {
  /** Mass, kilograms. */
  MASS,
  /** Mass as a share of the part's, from 0 to 1. */
  MASS_FRACTION,
  /** The share of its mass that is recycled, from 0 to 1. */
  RECYCLED_FRACTION,
  /** Value at the declared price. */
  VALUE,
  /** Value as a share of the part's, from 0 to 1. */
  VALUE_FRACTION,
  /** The reference price, money per kilogram. */
  REFERENCE_PRICE;

  /** Whether it is a share, from 0 to 1. */
  public boolean isShare() {
    return switch (this) {
      case MASS_FRACTION, RECYCLED_FRACTION, VALUE_FRACTION -> true;
      case MASS, VALUE, REFERENCE_PRICE -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
