package forge.reserve.ledger;

import forge.reserve.ledger.Reservation.State;
import forge.reserve.ledger.Transfer.Movement;
import java.util.Optional;
import java.util.function.Function;

/** What records make of reservations. */
public final class Reservations {

  private Reservations() {}

  /** The reservation that a record makes or resolves, as it stands after it, if it is about one. */
  public static Optional<Reservation> after(
      Recorded record, Function<TransferId, Optional<Reservation>> before) {
    return switch (record.transfer().movement()) {
      case Movement.Move move -> Optional.empty();
      case Movement.Count count -> Optional.empty();
      case Movement.Reserve made ->
          Optional.of(
              new Reservation(
                  record.transfer().id(),
                  made.from(),
                  made.to(),
                  made.amount(),
                  made.until(),
                  State.OPEN));
      case Movement.Post post ->
          before.apply(post.reservation()).map(held -> held.resolved(State.POSTED));
      case Movement.Release release ->
          before.apply(release.reservation()).map(held -> held.resolved(State.RELEASED));
      case Movement.TimeOut timeOut ->
          before.apply(timeOut.reservation()).map(held -> held.resolved(State.TIMED_OUT));
    };
  }
}
