package forge.pricing.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The challenges in a book and what came of them. */
public final class Challenges {

  /** A challenge with its answer, if there is one. */
  public record Case(Entry.Challenge challenge, Optional<Entry.Answer> answer) {

    /** Whether it is unanswered after the day on which an answer was due. */
    public boolean overdue(LocalDate today) {
      return answer.isEmpty() && today.isAfter(challenge.answerBy());
    }
  }

  private final Map<ChallengeId, Case> cases = new LinkedHashMap<>();

  private Challenges(PriceBook book) {
    for (Entry entry : book.entries()) {
      if (entry instanceof Entry.Challenge challenge) {
        cases.put(challenge.id(), new Case(challenge, Optional.empty()));
      } else if (entry instanceof Entry.Answer answer) {
        cases.computeIfPresent(
            answer.id(), (id, each) -> new Case(each.challenge(), Optional.of(answer)));
      }
    }
  }

  /** Those of a book. */
  public static Challenges of(PriceBook book) {
    return new Challenges(book);
  }

  /** All of them, in the order of recording. */
  public List<Case> all() {
    return new ArrayList<>(cases.values());
  }

  /** The identifier of the next one. */
  ChallengeId next() {
    return new ChallengeId(cases.size() + 1);
  }

  /** Why one cannot be answered. */
  Optional<Refusal> obstacle(ChallengeId id) {
    Case found = cases.get(id);
    if (found == null) {
      return Administration.refusal(
          Refusal.Reason.UNKNOWN,
          "there is no challenge " + id,
          "'forge price book --challenges' lists them.");
    }
    return found
        .answer()
        .map(
            answer ->
                new Refusal(
                    Refusal.Reason.ALREADY_ANSWERED,
                    "%s answered %s on %s".formatted(answer.stamp().by(), id, answer.stamp().at()),
                    ""));
  }
}
