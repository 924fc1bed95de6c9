package forge.store.origin;

import java.util.List;
import java.util.Objects;

/** A case about one good: its title, and what is asked, in the order of the file's keys. */
public record OriginCase(String title, List<Question> questions) {

  public OriginCase {
    Objects.requireNonNull(title);
    questions = List.copyOf(questions);
  }
}
