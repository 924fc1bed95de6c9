package forge.store.assessments;

import forge.levy.assessment.AssessmentVersion;
import forge.pricing.book.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The versions of one assessment, the last of which is recorded.
 *
 * @param after the hash of the record of the version before; {@link Hash#NONE} where there is none
 */
public record Ledger(List<AssessmentVersion> versions, Hash after) {

  /** A ledger without versions. */
  public static final Ledger EMPTY = new Ledger(List.of(), Hash.NONE);

  public Ledger {
    Objects.requireNonNull(after);
    versions = List.copyOf(versions);
  }

  /** The ledger with one more version. */
  public Ledger with(AssessmentVersion version) {
    var more = new ArrayList<>(versions);
    more.add(version);
    return new Ledger(more, after);
  }

  /** The last version. */
  public AssessmentVersion last() {
    return versions.getLast();
  }

  /** The ledger as it stood before its last version. */
  public Ledger before() {
    return new Ledger(versions.subList(0, versions.size() - 1), after);
  }
}
