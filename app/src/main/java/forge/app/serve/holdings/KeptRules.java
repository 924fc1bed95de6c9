package forge.app.serve.holdings;

import forge.levy.authoring.RuleVersion;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A version of a rule set as it is kept, without its files.
 *
 * @param revision counts what was done with it
 */
public record KeptRules(
    RuleVersion version, int revision, Told told, Outcome outcome, Instant begun, Instant changed) {

  public KeptRules {
    Objects.requireNonNull(version);
    Objects.requireNonNull(told);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(begun);
    Objects.requireNonNull(changed);
  }

  /**
   * What its author says of it.
   *
   * @param from the rule set or version that it was begun from; empty where none was
   * @param note why it is written; may be empty
   */
  public record Told(String from, String note) {

    /** As long a note at most. */
    public static final int LONGEST = 1000;

    public Told {
      if (note.length() > LONGEST) {
        throw new IllegalArgumentException("A note has at most " + LONGEST + " letters");
      }
    }
  }

  /**
   * What a check found.
   *
   * @param hash of the canonical text; empty where something is wrong
   * @param problems how much is wrong
   */
  public record Outcome(String hash, int problems) {}

  /** The state as it is written. */
  public String state() {
    return version.state().name().toLowerCase(Locale.ROOT);
  }

  /** What changes with whatever is done with it, to compare by. */
  public String tag() {
    return "\"%s-%d-%s\"".formatted(version.id(), revision, state());
  }
}
