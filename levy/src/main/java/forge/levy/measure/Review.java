package forge.levy.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a rule set and who looked it through. It is in force only when somebody else than its
 * author has done so.
 *
 * @param reviewer empty where nobody has
 */
public record Review(String author, String reviewer, LocalDate on) {

  public Review {
    Objects.requireNonNull(reviewer);
    Objects.requireNonNull(on);
    if (author.isBlank()) {
      throw new IllegalArgumentException("A rule set has an author");
    }
  }

  /**
   * Why the rule set is not in force, if it is not. Letter case and blanks around a name make no
   * other person of its author.
   */
  public Optional<String> findObjection() {
    if (reviewer.isBlank()) {
      return Optional.of("nobody has reviewed it");
    }
    return reviewer.strip().equalsIgnoreCase(author.strip())
        ? Optional.of("its author " + author + " is its only reviewer")
        : Optional.empty();
  }
}
