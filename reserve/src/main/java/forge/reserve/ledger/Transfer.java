package forge.reserve.ledger;

import forge.kernel.PartyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One movement of an amount from an account to another, or a step of a reservation.
 *
 * @param validAt the day on which it holds in the world; a correction may name an earlier day
 * @param reason in words: at most 1000 characters that can be read
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
        until = Moments.kept(until);
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

    /** Frees what was set aside until a time that has passed; the ledger does so by itself too. */
    record TimeOut(TransferId reservation) implements Movement {
      public TimeOut {
        Objects.requireNonNull(reservation);
      }
    }

    /** Moves nothing: says that so much was found on an account at the end of the day. */
    record Count(AccountId account, long found) implements Movement {
      public Count {
        Objects.requireNonNull(account);
      }
    }
  }

  public Transfer {
    Objects.requireNonNull(id);
    Objects.requireNonNull(movement);
    Objects.requireNonNull(validAt);
    Objects.requireNonNull(by);
    Objects.requireNonNull(reason);
    if (validAt.getYear() < 1 || validAt.getYear() > 9999) {
      throw new IllegalArgumentException(
          "Transfer " + id + " holds on " + validAt + "; a year has four digits");
    }
    clean("party", by.code(), 200);
    clean("reason", reason, 1000);
  }

  /** Text that every store keeps as it is. */
  private void clean(String what, String text, int most) {
    boolean odd =
        text.codePoints()
            .anyMatch(each -> Character.isISOControl(each) || (each >= 0xD800 && each <= 0xDFFF));
    if (odd || text.length() > most) {
      throw new IllegalArgumentException(
          "The %s of transfer %s is longer than %d characters or has one that is none to read"
              .formatted(what, id, most));
    }
  }
}
