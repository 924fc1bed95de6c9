package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;

/**
 * One economy of the model, or a residual that stands for all economies not named. Economies are
 * disjoint and together make the world, so figures of economies may be added.
 */
public record Economy(
    EconomyId id, String name, Kind kind, Place place, Attendance attendance, String note) {

  /** A single economy, or the remainder of a region or of the world. */
  public enum Kind {
    ECONOMY,
    RESIDUAL
  }

  public Economy {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(attendance);
    Objects.requireNonNull(note);
    if (name.isBlank()) {
      throw new IllegalArgumentException("Economy " + id + " has no name");
    }
  }
}
