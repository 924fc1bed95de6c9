package forge.levy.origin;

import forge.levy.entry.EvidenceGrade;
import forge.world.Stage;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The terms on which a zone gives origin.
 *
 * @param least the weakest evidence on which a claim counts
 * @param unknown what an origin is that nobody states
 * @param transformations the processes that count as substantial: where the last one was done the
 *     good has its non-preferential origin
 * @param tracked stages whose origin is asked for
 * @param source where the rule stands
 */
public record OriginTerms(
    OriginRule rule,
    Cumulation cumulation,
    EvidenceGrade least,
    UnknownOrigin unknown,
    List<ProcessName> transformations,
    SortedSet<Stage> tracked,
    String source) {

  public OriginTerms {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(cumulation);
    Objects.requireNonNull(unknown);
    Objects.requireNonNull(source);
    transformations = List.copyOf(transformations);
    tracked = Collections.unmodifiableSortedSet(new TreeSet<>(tracked));
    if (least == EvidenceGrade.UNKNOWN) {
      throw new IllegalArgumentException("A claim that counts rests on something");
    }
  }
}
