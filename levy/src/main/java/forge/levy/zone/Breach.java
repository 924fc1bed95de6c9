package forge.levy.zone;

import java.util.Objects;

/**
 * A rule of a register that one of its records breaks.
 *
 * @param subject the record itself, of which the reader knows where it stands
 * @param key the part of it that breaks the rule, by its key in a file
 */
public record Breach(Record subject, String key, String rule, String advice) {

  public Breach {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(key);
    Objects.requireNonNull(advice);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A breach states the rule");
    }
  }
}
