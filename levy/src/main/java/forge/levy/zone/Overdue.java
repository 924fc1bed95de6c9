package forge.levy.zone;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A commitment whose day has passed and of which nothing is known that settles it.
 *
 * @param days by which it is late
 */
public record Overdue(
    ActionPlan plan, Workstream workstream, Commitment commitment, LocalDate due, long days) {

  public Overdue {
    Objects.requireNonNull(plan);
    Objects.requireNonNull(workstream);
    Objects.requireNonNull(commitment);
    if (days < 1) {
      throw new IllegalArgumentException("What is due on " + due + " is not late yet");
    }
  }
}
