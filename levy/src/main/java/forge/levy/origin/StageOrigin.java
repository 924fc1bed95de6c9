package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.OriginClaim;
import forge.world.Stage;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a stage was done on one thing.
 *
 * @param of the material or the good by name
 * @param figures mass in kilograms and value of the thing, as far as they are stated
 * @param byDefault what the law says where the claim says nothing
 */
public record StageOrigin(
    Stage stage, String of, OriginClaim claim, Content figures, UnknownOrigin byDefault) {

  public StageOrigin {
    Objects.requireNonNull(stage);
    Objects.requireNonNull(of);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(byDefault);
  }

  /** The economy as stated, or as the law puts the unknown down to. */
  public Optional<EconomyId> findEconomy() {
    return claim.findEconomy().or(byDefault::findEconomy);
  }

  /** In words: {@code CHN certified}, or {@code unknown, treated as RUS at 200 %}. */
  public String words() {
    return claim
        .findEconomy()
        .map(economy -> economy + " " + claim.grade())
        .orElseGet(() -> "unknown, " + byDefault.words());
  }
}
