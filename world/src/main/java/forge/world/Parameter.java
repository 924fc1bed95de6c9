package forge.world;

import java.util.Objects;

/** A single named figure with its unit, such as the contract floor of NdPr oxide. */
public record Parameter(String id, Figure figure, String unit, Provenance provenance) {

  public Parameter {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(provenance);
    if (id.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("A parameter has a name and a unit");
    }
  }
}
