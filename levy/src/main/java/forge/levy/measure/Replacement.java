package forge.levy.measure;

import java.util.Objects;

/**
 * How two types of measure stand to each other: where one applies to an entry the other is not
 * charged.
 *
 * @param by the type that applies
 * @param replaced the type that is then not charged
 */
public record Replacement(String by, String replaced, Span validity, Citation source) {

  public Replacement {
    Objects.requireNonNull(validity);
    Objects.requireNonNull(source);
    if (by.isBlank() || replaced.isBlank() || by.equals(replaced)) {
      throw new IllegalArgumentException("One type of measure takes the place of another");
    }
  }
}
