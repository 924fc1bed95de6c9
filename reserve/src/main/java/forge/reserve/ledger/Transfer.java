package forge.reserve.ledger;

import forge.kernel.PartyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One movement of an amount from an account to another, or a step of a reservation.
 *
 * @param validAt the day on which it holds in the world; a correction may name an earlier day
 * @param reason in words
 */
public record Transfer(
    TransferId id, Movement movement, LocalDate validAt, PartyId by, String reason) {

  /** What a transfer does. */
  public sealed interface Movement {

    /** Moves an amount, in smallest steps, at once. */
    record Move(AccountId from, AccountId to, long amount) implements Movement {
      public Move {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
      }
    }

    /** Sets an amount aside until it is posted, voided or times out. */
    record Reserve(AccountId from, AccountId to, long amount, Instant until) implements Movement {
      public Reserve {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(until);
      }
    }

    /** Moves what was set aside, or a part of it; the rest is free again. */
    record Post(TransferId reservation, long amount) implements Movement {
      public Post {
        Objects.requireNonNull(reservation);
      }
    }

    /** Frees what was set aside. */
    record Release(TransferId reservation) implements Movement {
      public Release {
        Objects.requireNonNull(reservation);
      }
    }
  }

  public Transfer {
    Objects.requireNonNull(id);
    Objects.requireNonNull(movement);
    Objects.requireNonNull(validAt);
    Objects.requireNonNull(by);
    Objects.requireNonNull(reason);
  }
}
