package forge.levy.authoring;

import forge.levy.authoring.VersionRefusal.Reason;
import forge.levy.measure.Review;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a rule set on its way into force: its author writes a draft and puts it forward, and
 * somebody else decides.
 *
 * @param review its author, and once it is decided, by whom and on which day
 * @param reason why it was rejected; empty otherwise
 */
public record RuleVersion(VersionId id, State state, Review review, String reason) {

  /** Where a version stands. */
  public enum State {
    /** Its author may still change it. */
    DRAFT,
    /** It was put forward, and waits for a decision. */
    PENDING,
    /** It was approved. */
    PUBLISHED,
    /** It was turned down. */
    REJECTED,
    /** Its author took it back. */
    WITHDRAWN
  }

  public RuleVersion {
    Objects.requireNonNull(id);
    Objects.requireNonNull(state);
    Objects.requireNonNull(review);
    Objects.requireNonNull(reason);
    if (state == State.PUBLISHED && review.findObjection().isPresent()) {
      throw new IllegalArgumentException(id + " is in force without a review by another party");
    }
  }

  /** A draft that somebody begins. */
  public static RuleVersion begun(VersionId id, String author, LocalDate on) {
    return new RuleVersion(id, State.DRAFT, new Review(author, "", on), "");
  }

  /** Who wrote it. */
  public String author() {
    return review.author();
  }

  /** Whether it may still come into force. */
  public boolean open() {
    return state == State.DRAFT || state == State.PENDING;
  }

  /** Changes its text. */
  public VersionRuling replace(String by, LocalDate on) {
    return byAuthor(by)
        .orElseGet(
            () ->
                state == State.DRAFT
                    ? taken(State.DRAFT, new Review(author(), "", on), "")
                    : notDraft());
  }

  /**
   * Puts it forward for approval.
   *
   * @param sound whether nothing is wrong with its rules
   */
  public VersionRuling submit(String by, boolean sound) {
    Optional<VersionRuling> other = byAuthor(by);
    if (other.isPresent()) {
      return other.get();
    }
    if (state != State.DRAFT) {
      return notDraft();
    }
    return sound ? taken(State.PENDING, review, "") : notSound();
  }

  /** Takes it back; it stays readable and comes into force no more. */
  public VersionRuling withdraw(String by) {
    return byAuthor(by).orElseGet(() -> open() ? taken(State.WITHDRAWN, review, "") : notPending());
  }

  /**
   * Brings it into force. Whoever wrote it may not, whatever roles they have.
   *
   * @param sound whether nothing is wrong with its rules
   */
  public VersionRuling approve(String by, LocalDate on, boolean sound) {
    Optional<VersionRuling> refused = byAnother(by, on);
    if (refused.isPresent()) {
      return refused.get();
    }
    return sound ? taken(State.PUBLISHED, new Review(author(), by, on), "") : notSound();
  }

  /** Turns it down. */
  public VersionRuling reject(String by, LocalDate on, String why) {
    Optional<VersionRuling> refused = byAnother(by, on);
    if (refused.isPresent()) {
      return refused.get();
    }
    return why.isBlank()
        ? VersionRuling.refused(Reason.NO_REASON, "a rejection says why", "Give a reason.")
        : taken(State.REJECTED, new Review(author(), by, on), why.strip());
  }

  private VersionRuling taken(State next, Review reviewed, String why) {
    return new VersionRuling.Taken(new RuleVersion(id, next, reviewed, why));
  }

  private Optional<VersionRuling> byAuthor(String by) {
    return same(by)
        ? Optional.empty()
        : Optional.of(
            VersionRuling.refused(
                Reason.NOT_AUTHOR,
                "%s was written by %s, and only its author may do this".formatted(id, author()),
                "Begin a version of your own from it."));
  }

  /** Four eyes, by the same rule as {@link Review#findObjection}. */
  private Optional<VersionRuling> byAnother(String by, LocalDate on) {
    if (new Review(author(), by, on).findObjection().isPresent()) {
      return Optional.of(
          VersionRuling.refused(
              Reason.SAME_PARTY,
              "%s was written by %s, who may not decide about it".formatted(id, author()),
              "Another rule approver decides."));
    }
    return state == State.PENDING ? Optional.empty() : Optional.of(notPending());
  }

  private boolean same(String by) {
    return by.strip().equalsIgnoreCase(author().strip());
  }

  private VersionRuling notDraft() {
    return VersionRuling.refused(
        Reason.NOT_DRAFT,
        "%s is %s, and only a draft is changed or put forward".formatted(id, word()),
        "Begin another version from it.");
  }

  private VersionRuling notPending() {
    return VersionRuling.refused(
        Reason.NOT_PENDING, "%s is %s and waits for nothing".formatted(id, word()), "");
  }

  private VersionRuling notSound() {
    return VersionRuling.refused(
        Reason.NOT_SOUND, "something is wrong with the rules of " + id, "Mend them first.");
  }

  private String word() {
    return switch (state) {
      case DRAFT -> "a draft";
      case PENDING -> "put forward";
      case PUBLISHED -> "published";
      case REJECTED -> "rejected";
      case WITHDRAWN -> "withdrawn";
    };
  }
}
