package forge.levy.zone;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What some economies agreed to do together, in workstreams. */
public record ActionPlan(
    Head head, Set<EconomyId> partners, List<Workstream> workstreams, Citation citation) {

  /**
   * What it is called, when it was signed and how far it has come.
   *
   * @param signed the day of signature, or the day named for it where that is only announced
   */
  public record Head(
      String id, String title, StandingStatus status, LocalDate signed, String note) {

    public Head {
      Objects.requireNonNull(status);
      Objects.requireNonNull(signed);
      Objects.requireNonNull(note);
      if (id.isBlank() || title.isBlank()) {
        throw new IllegalArgumentException("An action plan has a code and a title");
      }
    }
  }

  public ActionPlan {
    Objects.requireNonNull(head);
    Objects.requireNonNull(citation);
    partners = Collections.unmodifiableSet(new TreeSet<>(partners));
    workstreams = List.copyOf(workstreams);
  }

  /** Its code. */
  public String id() {
    return head.id();
  }

  /** The day of signature. */
  public LocalDate signed() {
    return head.signed();
  }
}
