package forge.levy.content;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of a substance is in a good, over all its parts.
 *
 * @param figures those that are known; one is missing where it is missing for any part
 * @param origins mass by economy, as far as it is stated; the rest is of unknown origin
 * @param weakest the weakest evidence that it rests on; unknown where a default stands in
 */
public record ContentSum(
    Substance substance,
    Map<ContentFigure, BigDecimal> figures,
    SortedMap<EconomyId, BigDecimal> origins,
    EvidenceGrade weakest,
    List<String> missing,
    Explanation explanation) {

  public ContentSum {
    Objects.requireNonNull(substance);
    Objects.requireNonNull(weakest);
    Objects.requireNonNull(explanation);
    var ordered = new EnumMap<ContentFigure, BigDecimal>(ContentFigure.class);
    ordered.putAll(figures);
    figures = Collections.unmodifiableMap(ordered);
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    missing = List.copyOf(missing);
  }

  /** A figure, if it is known. */
  public Optional<BigDecimal> find(ContentFigure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
