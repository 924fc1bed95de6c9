package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;

/**
 * The chain of one mineral, from ore to component, and the economy that dominates it today.
 *
 * @param id also the folder of its tables and the {@code mineral} of its products
 */
public record Chain(String id, String name, EconomyId dominant, SourceId source, String note) {

  public Chain {
    Objects.requireNonNull(dominant);
    Objects.requireNonNull(source);
    if (!id.matches("[a-z][a-z-]*") || name.isBlank()) {
      throw new IllegalArgumentException("A chain needs a name and a code such as rare-earths");
    }
  }
}
