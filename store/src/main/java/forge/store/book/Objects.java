package forge.store.book;

import forge.kernel.Problem;
import forge.pricing.book.Hash;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Texts that lie under the hash of what they hold. */
interface Objects {

  /** Where an object lies: the kind of thing it is, its hash, the ending of its name. */
  record Place(String kind, Hash hash, String ending) {

    /** Its path below the book, with forward slashes. */
    String path() {
      return kind + "/" + hash.hex().substring(0, 2) + "/" + hash + "." + ending;
    }

    @Override
    public String toString() {
      return path();
    }
  }

  /** The bytes at a place as text, if there are any. */
  Optional<String> find(Place place) throws IOException;

  /** The text at a place; that it is missing, or hashes to something else, is a problem. */
  default Optional<String> read(Place place, List<Problem> problems) throws IOException {
    Optional<String> text = find(place);
    if (text.isEmpty()) {
      problems.add(problem(place, "is missing", "Was the book handed on without it?"));
      return text;
    }
    if (!Digest.of(text.get()).equals(place.hash())) {
      String rule = "was changed: it hashes to %s".formatted(Digest.of(text.get()).brief());
      problems.add(problem(place, rule, "Compare the book with another member's copy."));
      return Optional.empty();
    }
    return text;
  }

  private static Problem problem(Place place, String rule, String advice) {
    return new Problem(place.path(), 0, "", "", rule, advice);
  }
}
