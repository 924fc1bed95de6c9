package forge.levy.authoring;

import java.util.Objects;

/** Why something may not be done with a version, in a sentence that its author can act on. */
public record VersionRefusal(Reason reason, String rule, String advice) {

  /** The rules of writing and approving that an act may break. */
  public enum Reason {
    /** The author may not decide about what they wrote. */
    SAME_PARTY,
    /** Only its author changes it, puts it forward and takes it back. */
    NOT_AUTHOR,
    /** It is no draft any more. */
    NOT_DRAFT,
    /** It was not put forward, or it was decided about before. */
    NOT_PENDING,
    /** Something is wrong with the rules. */
    NOT_SOUND,
    /** A rejection says why. */
    NO_REASON,
    /** Too many drafts of the author are open. */
    TOO_MANY_DRAFTS
  }

  public VersionRefusal {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(advice);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A refusal states the rule");
    }
  }
}
