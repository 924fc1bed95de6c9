package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** A plant or mine: what it could make, t of main output a year, whose it is and how far it is. */
public record Facility(
    String name,
    EconomyId economy,
    ProcessId process,
    Owner owner,
    Figure capacity,
    Schedule schedule,
    int vintage,
    Provenance provenance) {

  /** Who owns it, and the economies of the owners. */
  public record Owner(String name, Set<EconomyId> economies) {

    public Owner {
      economies = Set.copyOf(economies);
    }
  }

  /** How far a facility is. */
  public enum State {
    OPERATING,
    IDLE,
    RAMPING,
    COMMISSIONING,
    CONSTRUCTION,
    COMMITTED,
    PLANNED,
    CLOSED
  }

  /** When it starts, if that is known, and how far it is. */
  public record Schedule(OptionalInt start, State state) {

    public Schedule {
      Objects.requireNonNull(start);
      Objects.requireNonNull(state);
    }
  }

  public Facility {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(process);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(provenance);
    if (!(capacity.low() > 0)) {
      throw new IllegalArgumentException("Capacity of " + name + " must be positive");
    }
  }

  /** Whether it counts as capacity of a later year that the given one did not have. */
  public boolean addedAfter(int year) {
    return schedule.start().isPresent()
        && schedule.start().getAsInt() > year
        && switch (schedule.state()) {
          case OPERATING, RAMPING, COMMISSIONING, CONSTRUCTION, COMMITTED -> true;
          case IDLE, PLANNED, CLOSED -> false;
        };
  }
}
