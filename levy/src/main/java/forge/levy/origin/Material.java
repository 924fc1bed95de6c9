package forge.levy.origin;

import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.world.Stage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A material of a good, and, where it is known, what it was made of in turn.
 *
 * @param figures its mass in kilograms and its value, each where it is stated
 * @param inputs what it was made of; a material that originates counts whole, whatever they are
 * @param producer by name, empty where it is not stated
 */
public record Material(
    String name,
    GoodsCode code,
    Content figures,
    Provenance provenance,
    List<Material> inputs,
    String producer) {

  /**
   * Where a material comes from.
   *
   * @param origin the origin that is claimed for it under the rules of the zone
   * @param made where it was made, whether it originates there or not
   * @param stages where each stage that it passed was done
   */
  public record Provenance(OriginClaim origin, OriginClaim made, Map<Stage, OriginClaim> stages) {

    /** Nothing is known. */
    public static final Provenance UNKNOWN =
        new Provenance(OriginClaim.unknown(), OriginClaim.unknown(), Map.of());

    public Provenance {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(made);
      var ordered = new EnumMap<Stage, OriginClaim>(Stage.class);
      ordered.putAll(stages);
      stages = Collections.unmodifiableMap(ordered);
    }
  }

  public Material {
    Objects.requireNonNull(code);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(provenance);
    Objects.requireNonNull(producer);
    inputs = List.copyOf(inputs);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A material has a name");
    }
  }
}
