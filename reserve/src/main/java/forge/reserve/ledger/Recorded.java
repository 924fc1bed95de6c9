package forge.reserve.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A transfer as it was recorded, with what it changed. The posted changes of a record sum to
 * nothing in its unit.
 *
 * @param sequence counts from one without a gap
 * @param chain the identifier of the first transfer of those that were recorded together
 */
public record Recorded(
    long sequence, Transfer transfer, TransferId chain, Instant recordedAt, List<Effect> effects) {

  public Recorded {
    Objects.requireNonNull(transfer);
    Objects.requireNonNull(chain);
    Objects.requireNonNull(recordedAt);
    effects = List.copyOf(effects);
    if (effects.stream().mapToLong(Effect::posted).sum() != 0) {
      throw new IllegalArgumentException("Record " + sequence + " does not balance");
    }
  }
}
