package forge.pricing.method;

import forge.pricing.evidence.EvidenceKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which evidence a tier looks at.
 *
 * @param kinds the kinds that count
 * @param sources the sources that count; none means all
 * @param affiliatesCount whether trades between related parties count
 * @param end which end of a range counts
 */
public record Selection(
    Set<EvidenceKind> kinds,
    List<String> sources,
    Window window,
    boolean affiliatesCount,
    RangeEnd end) {

  /** The end of a quoted range that counts. */
  public enum RangeEnd {
    LOW,
    MIDDLE,
    HIGH
  }

  public Selection {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("A tier names the kinds of evidence it looks at");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    sources = List.copyOf(sources);
  }
}
