package forge.reserve.ledger;

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
      case Movement.Reserve made ->
          Optional.of(
              new Reservation(
                  record.transfer().id(),
                  made.from(),
                  made.to(),
                  made.amount(),
                  made.until(),
                  Reservation.State.OPEN));
      case Movement.Post post ->
          before.apply(post.reservation()).map(held -> held.resolved(Reservation.State.POSTED));
      case Movement.Release release ->
          before.apply(release.reservation()).map(held -> held.resolved(how(record)));
    };
  }

  private static Reservation.State how(Recorded record) {
    return record.transfer().by().equals(Ledger.SELF)
        ? Reservation.State.TIMED_OUT
        : Reservation.State.RELEASED;
  }
}
