package forge.reserve.ledger;

import java.util.List;

/** What became of a chain of transfers. */
public sealed interface Outcome {

  /** All of it is recorded, time-outs that came to light included. */
  record Accepted(List<Recorded> records) implements Outcome {
    public Accepted {
      records = List.copyOf(records);
    }
  }

  /** All of it had been recorded before, word for word. */
  record Repeated(List<Recorded> records) implements Outcome {
    public Repeated {
      records = List.copyOf(records);
    }
  }

  /** None of it is recorded. */
  record Refused(List<Refusal> refusals) implements Outcome {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("A refusal has a reason");
      }
    }
  }
}
