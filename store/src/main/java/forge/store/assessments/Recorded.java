package forge.store.assessments;

import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.FirstSale;
import forge.levy.entry.Entry;
import forge.pricing.book.Hash;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * An assessment as it was recorded: what is needed to make it again, and what it came to.
 *
 * @param rules the identifier of the rule set
 * @param ledger all versions, the recorded one last
 */
public record Recorded(Entry entry, FirstSale sale, Rules rules, Instant asOf, Ledger ledger) {

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
    if (ledger.versions().isEmpty()) {
      throw new IllegalArgumentException("A ledger has a version");
    }
  }

  /** The recorded version. */
  public AssessmentVersion version() {
    return ledger.last();
  }

  /** Its versions where the last is made anew of an assessment. */
  public Ledger again(Assessment assessment) {
    Ledger before = ledger.before();
    AssessmentVersion last = version();
    return before.with(
        before.versions().isEmpty()
            ? AssessmentVersion.first(last.status(), assessment.charges())
            : before.last().next(last.status(), last.reason(), assessment.charges()));
  }

  /** What was owed. */
  public BigDecimal debt() {
    return version().debts().stream()
        .map(each -> each.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
