package forge.levy.watch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

  /** One of the three by its name. */
  record Named(String name, Known known) {}

  /** What it can make itself. */
  List<Named> making() {
    return List.of(
        new Named("Output of its mines", mines), new Named("Capacity of its plants", plants));
  }

  /** All that it can have. */
  List<Named> all() {
    return Stream.concat(
            making().stream(), Stream.of(new Named("Imports from outside the zone", imports)))
        .toList();
  }
}
