package forge.store.entries;

import forge.levy.assessment.Refusal;
import forge.levy.entry.Entry;
import java.util.List;
import java.util.Objects;

/** What became of the text of an entry. */
public sealed interface EntryReading {

  /** It is an entry. */
  record Read(Entry entry) implements EntryReading {
    public Read {
      Objects.requireNonNull(entry);
    }
  }

  /** It is none, for every reason that was found. */
  record Unreadable(List<Refusal> refusals) implements EntryReading {
    public Unreadable {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("An entry is refused for a reason");
      }
    }
  }
}
