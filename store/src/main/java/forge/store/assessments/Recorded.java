package forge.store.assessments;

import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.FirstSale;
import forge.levy.entry.Entry;
import forge.pricing.book.Hash;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An assessment as it was recorded: what is needed to make it again, and what it came to.
 *
 * @param rules the identifier of the rule set
 * @param versions all of the ledger, the recorded one last
 */
public record Recorded(
    Entry entry, FirstSale sale, Rules rules, Instant asOf, List<AssessmentVersion> versions) {

  /** A rule set by its identifier and its hash. */
  public record Rules(String id, Hash hash) {
    public Rules {
      Objects.requireNonNull(id);
      Objects.requireNonNull(hash);
    }
  }

  public Recorded {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(sale);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(asOf);
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("A ledger has a version");
    }
  }

  /** The recorded version. */
  public AssessmentVersion version() {
    return versions.getLast();
  }

  /** What was owed. */
  public BigDecimal debt() {
    return version().debts().stream()
        .map(each -> each.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
