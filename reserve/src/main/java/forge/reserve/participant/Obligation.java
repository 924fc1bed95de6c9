package forge.reserve.participant;

import forge.reserve.participant.Commitment.Held;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A duty to replenish what was drawn, by a day.
 *
 * @param draw the identifier of the draw
 */
public record Obligation(String draw, Held held, long grams, LocalDate due) {

  public Obligation {
    Objects.requireNonNull(held);
    Objects.requireNonNull(due);
    if (grams <= 0) {
      throw new IllegalArgumentException("An obligation is for more than nothing");
    }
  }
}
