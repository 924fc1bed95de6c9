package forge.reserve.order;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where the clock of a release stands. */
public record ReleaseClock(LocalDate due, State state) {

  /** Whether it was or can be in time. */
  public enum State {
    RUNNING,
    LATE,
    DELIVERED_IN_TIME,
    DELIVERED_LATE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public ReleaseClock {
    Objects.requireNonNull(due);
    Objects.requireNonNull(state);
  }

  static ReleaseClock of(LocalDate due, Optional<LocalDate> delivered, LocalDate today) {
    boolean late = delivered.orElse(today).isAfter(due);
    State done = late ? State.DELIVERED_LATE : State.DELIVERED_IN_TIME;
    State open = late ? State.LATE : State.RUNNING;
    return new ReleaseClock(due, delivered.isPresent() ? done : open);
  }
}
