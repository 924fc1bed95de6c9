package forge.reserve.ledger;

import java.util.Locale;
import java.util.Objects;

/** Why a transfer is not recorded. */
public record Refusal(TransferId transfer, Reason reason, String detail) {

  /** The kinds of refusal, in their order of precedence: the first that applies is named. */
  public enum Reason {
    /** Only the ledger itself gives such an identifier. */
    IDENTIFIER_KEPT,
    /** The identifier was used before for something else. */
    IDENTIFIER_TAKEN,
    /** The clock stands before the last record, by more than clocks differ. */
    CLOCK_WENT_BACK,
    /** It holds on a day after the one on which it is recorded. */
    DATED_IN_FUTURE,
    AMOUNT_NOT_POSITIVE,
    UNKNOWN_ACCOUNT,
    /** An account that may fall below nothing cannot be counted. */
    UNCOUNTABLE,
    SAME_ACCOUNT,
    DIFFERENT_UNITS,
    UNKNOWN_RESERVATION,
    RESERVATION_RESOLVED,
    RESERVATION_TIMED_OUT,
    /** It is to time out, and its time has not passed. */
    RESERVATION_HOLDS,
    EXCEEDS_RESERVATION,
    /** The time until which a reservation would hold has passed. */
    TIME_PASSED,
    /** More than what is free would leave an account that may not fall below nothing. */
    INSUFFICIENT,
    /** Dated back, it would leave such an account below nothing on a day that has passed. */
    INSUFFICIENT_THEN,
    /** A sum would not fit, now or on a day that has passed. */
    OVERFLOW,
    /** Another transfer of the same chain was refused. */
    CHAIN_BROKEN,
    /** The store has no room. */
    STORE_FULL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Refusal {
    Objects.requireNonNull(transfer);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }

  /** The refusal as one line for people. */
  public String sentence() {
    return "Transfer " + transfer + " is refused, " + reason + ": " + detail + ".";
  }
}
