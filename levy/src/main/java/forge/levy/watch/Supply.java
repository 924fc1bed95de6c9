package forge.levy.watch;

import java.util.List;
import java.util.Objects;

/**
 * What an economy can have of a product in a year: what its mines make, what its plants can make,
 * and what it imports from outside the zone; all in kilograms on the basis of the product.
 */
public record Supply(Known mines, Known plants, Known imports) {

  public Supply {
    Objects.requireNonNull(mines);
    Objects.requireNonNull(plants);
    Objects.requireNonNull(imports);
  }

  /** What it can make itself. */
  List<Known> making() {
    return List.of(mines, plants);
  }

  /** All that it can have. */
  List<Known> all() {
    return List.of(mines, plants, imports);
  }
}
