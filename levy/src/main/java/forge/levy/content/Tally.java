package forge.levy.content;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up one substance over the parts of a good; a figure missing once is missing. */
final class Tally {

  private final Substance substance;
  private final Map<ContentFigure, BigDecimal> sums = new EnumMap<>(ContentFigure.class);
  private final Set<ContentFigure> lacking = EnumSet.noneOf(ContentFigure.class);
  private final SortedMap<EconomyId, BigDecimal> origins = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Explanation> steps = new ArrayList<>();
  private EvidenceGrade weakest = EvidenceGrade.VERIFIED;

  Tally(Substance substance) {
    this.substance = substance;
    for (ContentFigure figure : ContentFigure.values()) {
      sums.put(figure, BigDecimal.ZERO);
    }
  }

  Substance substance() {
    return substance;
  }

  /** Adds an amount, or notes that it is missing for a part. */
  void add(ContentFigure figure, Optional<BigDecimal> amount, String part) {
    if (amount.isEmpty()) {
      lacking.add(figure);
      missing.add("the " + figure + " of " + substance.basis() + " in " + part + " is not stated");
    } else {
      sums.merge(figure, amount.get(), BigDecimal::add);
    }
  }

  void addOrigin(EconomyId economy, BigDecimal mass) {
    origins.merge(economy, mass, BigDecimal::add);
  }

  void rests(EvidenceGrade grade) {
    weakest = weakest.reaches(grade) ? grade : weakest;
  }

  void step(Explanation step) {
    steps.add(step);
  }

  /** Nothing is known of it in a part. */
  void open(String part) {
    lacking.addAll(EnumSet.allOf(ContentFigure.class));
    missing.add("the composition of " + part + " is not stated, and no default covers it");
    rests(EvidenceGrade.UNKNOWN);
  }

  ContentSum sum() {
    var known = new EnumMap<>(sums);
    lacking.forEach(known::remove);
    String mass =
        Optional.ofNullable(known.get(ContentFigure.MASS))
            .map(each -> each.toPlainString() + " kg")
            .orElse("not known");
    var why = Explanation.of("content of " + substance.basis(), mass, steps);
    return new ContentSum(
        substance, known, origins, weakest, missing.stream().distinct().toList(), why);
  }
}
