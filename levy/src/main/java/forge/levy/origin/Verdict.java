package forge.levy.origin;

import forge.levy.entry.EvidenceGrade;
import java.util.List;
import java.util.Objects;

/** Whether a good originates. */
public sealed interface Verdict {

  /** It does; and the weakest evidence that this needs. */
  record Originates(EvidenceGrade grade) implements Verdict {

    public Originates {
      Objects.requireNonNull(grade);
    }
  }

  /** It does not, whatever claims are believed; and what the statement of its making rests on. */
  record DoesNot(EvidenceGrade grade) implements Verdict {

    public DoesNot {
      Objects.requireNonNull(grade);
    }
  }

  /** What is stated does not decide it, and why. */
  record NotDeterminable(List<String> reasons) implements Verdict {

    public NotDeterminable {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("What is not determinable is so for a reason");
      }
    }
  }

  /** Whether it is decided. */
  default boolean determined() {
    return !(this instanceof NotDeterminable);
  }
}
