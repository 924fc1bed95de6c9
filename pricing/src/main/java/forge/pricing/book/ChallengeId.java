package forge.pricing.book;

import java.util.Optional;

/** A challenge to a publication, numbered through the book: {@code C-12}. */
public record ChallengeId(int number) implements Comparable<ChallengeId> {

  public ChallengeId {
    if (number < 1) {
      throw new IllegalArgumentException("Challenges count from 1, not " + number);
    }
  }

  /** The challenge written so, if it is one. */
  public static Optional<ChallengeId> find(String text) {
    return text.matches("C-[1-9][0-9]{0,8}")
        ? Optional.of(new ChallengeId(Integer.parseInt(text.substring(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(ChallengeId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "C-" + number;
  }
}
