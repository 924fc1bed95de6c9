package forge.levy.origin;

import java.util.List;
import java.util.Objects;

/**
 * How a good was made: itself, what it was made of, and what was done to it, in the order of doing.
 */
public record Production(Good good, List<Material> materials, List<Working> workings) {

  public Production {
    Objects.requireNonNull(good);
    materials = List.copyOf(materials);
    workings = List.copyOf(workings);
  }
}
