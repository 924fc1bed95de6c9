package forge.levy.assessment;

import java.util.List;

/** What became of an entry. */
public sealed interface Result {

  /** It is assessed. */
  record Assessed(Assessment assessment) implements Result {}

  /** It is not, for every reason that was found. */
  record Refused(List<Refusal> refusals) implements Result {

    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("An entry is refused for a reason");
      }
    }
  }
}
