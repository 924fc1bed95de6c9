package forge.levy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule set is in force only when somebody else than its author has looked it through. */
class ReviewTest {

  private static Review by(String author, String reviewer) {
    return new Review(author, reviewer, LocalDate.of(2026, 1, 1));
  }

  @Test
  void anotherReviewerPutsItInForce() {
    assertThat(by("A. Author", "R. Reviewer").findObjection()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', nobody has reviewed it",
    "' ', nobody has reviewed it",
    "A. Author, its author A. Author is its only reviewer",
    "' a. author ', its author A. Author is its only reviewer"
  })
  void nobodyElseDoesNot(String reviewer, String said) {
    assertThat(by("A. Author", reviewer).findObjection()).contains(said);
  }
}
