package forge.pricing.book;

import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.pricing.method.MethodId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One entry of the book. Entries are appended and never changed; a correction is an entry. */
public sealed interface Entry {

  /** When it was recorded and by whom. */
  Stamp stamp();

  /** The time an entry was recorded and the party that made it. */
  record Stamp(Instant at, PartyId by) {

    public Stamp {
      Objects.requireNonNull(at);
      Objects.requireNonNull(by);
    }
  }

  /** What a publication is to be. */
  enum Standing {
    /** May still change with late evidence. */
    PROVISIONAL,
    /** Stands. */
    FINAL,
    /** Takes the place of a final one in which an error was found. */
    CORRECTED
  }

  /** Prices put forward; nothing is published until another party approves. */
  record Proposal(
      Stamp stamp,
      PublicationId id,
      Standing standing,
      String reason,
      Inputs inputs,
      List<PublishedPrice> prices)
      implements Entry {

    public Proposal {
      Objects.requireNonNull(id);
      Objects.requireNonNull(standing);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(inputs);
      prices = List.copyOf(prices);
      if (prices.isEmpty()) {
        throw new IllegalArgumentException("A proposal has at least one price or withheld price");
      }
    }
  }

  /** A proposal becomes a publication. */
  record Approval(Stamp stamp, PublicationId id) implements Entry {}

  /** A proposal is turned down. */
  record Rejection(Stamp stamp, PublicationId id, String reason) implements Entry {

    public Rejection {
      requireReason(reason);
    }
  }

  /** Somebody holds a publication to be wrong and is owed an answer by a day. */
  record Challenge(
      Stamp stamp, ChallengeId id, PublicationId publication, String reason, LocalDate answerBy)
      implements Entry {

    public Challenge {
      requireReason(reason);
    }
  }

  /** The answer to a challenge. */
  record Answer(Stamp stamp, ChallengeId id, Finding finding, String reason) implements Entry {

    public Answer {
      requireReason(reason);
    }
  }

  /** What came of a challenge. */
  enum Finding {
    /** The publication stands. */
    DISMISSED,
    /** The publication is wrong; a correction follows. */
    UPHELD
  }

  /**
   * Another version of a method is announced.
   *
   * @param method the hash of its canonical text
   * @param plan when it is open to comment and how often it runs beside the one in force
   */
  record MethodNotice(Stamp stamp, MethodId id, Hash method, Plan plan, String reason)
      implements Entry {

    public MethodNotice {
      requireReason(reason);
    }
  }

  /** How a change of method goes: comments until a day, parallel runs, in force from a day. */
  record Plan(LocalDate commentsUntil, int parallelRuns, LocalDate inForceFrom) {

    public Plan {
      if (parallelRuns < 0 || inForceFrom.isBefore(commentsUntil)) {
        throw new IllegalArgumentException(
            "A method comes into force after the comments on it, with 0 or more parallel runs");
      }
    }
  }

  /** What an announced method gives for a period for which the one in force was published. */
  record ParallelRun(
      Stamp stamp, MethodId id, Period period, Inputs inputs, List<PublishedPrice> prices)
      implements Entry {

    public ParallelRun {
      prices = List.copyOf(prices);
    }
  }

  /** An announced method is adopted. */
  record MethodAdoption(Stamp stamp, MethodId id) implements Entry {}

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is given in words");
    }
  }
}
