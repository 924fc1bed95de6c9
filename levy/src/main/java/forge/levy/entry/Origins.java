package forge.levy.entry;

import forge.kernel.EconomyId;
import forge.world.Stage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a good comes from, in layers that law keeps apart: the origin of the good as it is
 * declared, the economy from which it was consigned, and the economy in which each stage of
 * production was done (mined, refined or separated, made into metal, made into the component).
 *
 * @param stages a stage that is missing is unknown
 */
public record Origins(OriginClaim good, Map<Stage, OriginClaim> stages, String consigned) {

  public Origins {
    Objects.requireNonNull(good);
    Objects.requireNonNull(consigned);
    var ordered = new EnumMap<Stage, OriginClaim>(Stage.class);
    ordered.putAll(stages);
    stages = Collections.unmodifiableMap(ordered);
  }

  /** An origin, its evidence, and nothing else known. */
  public static Origins of(EconomyId economy, EvidenceGrade grade) {
    return new Origins(new OriginClaim.Stated(economy, grade), Map.of(), "");
  }

  /** Where a stage was done. */
  public OriginClaim at(Stage stage) {
    return stages.getOrDefault(stage, OriginClaim.unknown());
  }

  /** The economy from which the good was consigned, if it is stated. */
  public Optional<EconomyId> consignedFrom() {
    return consigned.isEmpty() ? Optional.empty() : Optional.of(new EconomyId(consigned));
  }
}
