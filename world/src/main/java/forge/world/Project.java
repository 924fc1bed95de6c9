package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;

/**
 * Capacity that came or comes after the base year, in t of main output a year. Projects are a
 * second vintage: they are never part of the base-year balance.
 */
public record Project(
    String facility,
    EconomyId economy,
    ProcessId process,
    Figure capacity,
    Schedule schedule,
    Provenance provenance) {

  /** When it starts and how far it is. */
  public record Schedule(int startYear, String state) {}

  public Project {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(process);
    Objects.requireNonNull(schedule);
    if (!(capacity.low() > 0)) {
      throw new IllegalArgumentException("Capacity of " + facility + " must be positive");
    }
  }
}
