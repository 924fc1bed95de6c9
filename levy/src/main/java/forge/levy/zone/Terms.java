package forge.levy.zone;

import forge.world.Validity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a relation gives and asks in a time.
 *
 * @param in the terms that are said yes to; every other one is said no to
 */
public record Terms(
    Relation relation,
    TermsStatus status,
    Validity validity,
    Set<Term> in,
    Citation citation,
    String note) {

  public Terms {
    Objects.requireNonNull(relation);
    Objects.requireNonNull(status);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(note);
    in =
        Collections.unmodifiableSet(in.isEmpty() ? EnumSet.noneOf(Term.class) : EnumSet.copyOf(in));
  }

  /** Whether a term is said yes to. */
  public boolean has(Term term) {
    return in.contains(term);
  }
}
