package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a good originates, in the layers that law keeps apart, and how that came about.
 *
 * @param nonPreferential where the last substantial transformation was done
 * @param stages where the tracked stages were done
 * @param shares the value contents that were taken
 */
public record OriginDetermination(
    Verdict verdict,
    EconomyId producedIn,
    OriginClaim nonPreferential,
    List<StageOrigin> stages,
    List<ValueShare> shares,
    Explanation explanation) {

  public OriginDetermination {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(producedIn);
    Objects.requireNonNull(nonPreferential);
    Objects.requireNonNull(explanation);
    stages = List.copyOf(stages);
    shares = List.copyOf(shares);
  }

  /** The origin on which preference may be claimed: unknown unless the good originates. */
  public OriginClaim preferential() {
    return verdict instanceof Verdict.Originates(EvidenceGrade grade)
        ? new OriginClaim.Stated(producedIn, grade)
        : OriginClaim.unknown();
  }

  /** Determines the origin of a good. */
  public static OriginDetermination of(Production production, OriginTerms terms) {
    Answer answer = concluded(production, terms, terms.least());
    Verdict verdict = verdict(answer, production, terms);
    OriginClaim last = lastTransformation(production, terms);
    List<StageOrigin> stages = StageTrail.of(production, terms);
    Explanation why = explanation(answer, verdict, production, terms);
    why = why.with(transformation(last, terms));
    for (StageOrigin stage : stages) {
      String what = ProcessName.of(stage.stage()) + " of " + stage.of();
      why = why.with(new Explanation(what, stage.words(), byDefault(stage), List.of()));
    }
    return new OriginDetermination(
        verdict, production.good().producedIn(), last, stages, answer.shares(), why);
  }

  /** The strongest grade whose claims alone meet the rule: the weakest evidence that it needs. */
  private static EvidenceGrade needed(Production production, OriginTerms terms) {
    return Stream.of(EvidenceGrade.VERIFIED, EvidenceGrade.CERTIFIED, EvidenceGrade.DECLARED)
        .filter(grade -> grade.reaches(terms.least()))
        .filter(grade -> concluded(production, terms, grade).outcome() == Outcome.MET)
        .findFirst()
        .orElse(terms.least());
  }

  private static Answer concluded(Production production, OriginTerms terms, EvidenceGrade grade) {
    var counting = new Counting(production, terms.cumulation(), grade);
    return new RuleTest(counting, terms.source()).answer(terms.rule());
  }

  private static EvidenceGrade weaker(EvidenceGrade one, EvidenceGrade other) {
    return one.reaches(other) ? other : one;
  }

  private static Verdict verdict(Answer answer, Production production, OriginTerms terms) {
    EvidenceGrade stated = production.good().evidence();
    if (!stated.reaches(terms.least())) {
      return new Verdict.NotDeterminable(
          List.of(
              "the statement of production is %s; the rule asks for at least %s"
                  .formatted(stated, terms.least())));
    }
    return switch (answer.outcome()) {
      case MET -> new Verdict.Originates(weaker(needed(production, terms), stated));
      case NOT_MET -> new Verdict.DoesNot(stated);
      case NOT_KNOWN -> new Verdict.NotDeterminable(answer.reasons().stream().distinct().toList());
    };
  }

  private static Explanation explanation(
      Answer answer, Verdict verdict, Production production, OriginTerms terms) {
    Good good = production.good();
    String value =
        switch (verdict) {
          case Verdict.Originates(EvidenceGrade grade) ->
              "originates in " + good.producedIn() + ", evidence " + grade;
          case Verdict.DoesNot(EvidenceGrade grade) ->
              "does not originate in " + good.producedIn() + ", evidence " + grade;
          case Verdict.NotDeterminable(List<String> reasons) ->
              "not determinable: " + String.join("; ", reasons);
        };
    var parts = new ArrayList<Explanation>();
    parts.add(cumulation(terms.cumulation(), terms.least()));
    parts.add(answer.explanation());
    return Explanation.of(good.name() + " " + good.code(), value, parts);
  }

  private static Explanation cumulation(Cumulation cumulation, EvidenceGrade least) {
    String partners = cumulation.partners().isEmpty() ? "" : " with " + cumulation.partners();
    return Explanation.of(
        "cumulation", cumulation.kind() + partners + "; claims count from " + least);
  }

  private static Explanation transformation(OriginClaim last, OriginTerms terms) {
    String value =
        last.findEconomy().map(economy -> economy + " " + last.grade()).orElse("not determinable");
    String what =
        terms.transformations().isEmpty()
            ? "non-preferential origin: no process counts as substantial"
            : "non-preferential origin: last of " + terms.transformations();
    return Explanation.of(what, value);
  }

  private static String byDefault(StageOrigin stage) {
    return stage.claim().findEconomy().isPresent() ? "" : stage.byDefault().source();
  }

  /**
   * Where the last process that counts as substantial was done; where none was done on the good,
   * the origin of its materials, if they have one in common.
   */
  private static OriginClaim lastTransformation(Production production, OriginTerms terms) {
    for (Working working : production.workings().reversed()) {
      if (terms.transformations().stream().anyMatch(working::is)) {
        return working.where();
      }
    }
    if (terms.transformations().isEmpty() || production.materials().isEmpty()) {
      return OriginClaim.unknown();
    }
    List<OriginClaim> origins =
        production.materials().stream().map(each -> each.provenance().origin()).toList();
    Optional<EconomyId> common = origins.getFirst().findEconomy();
    boolean same = origins.stream().allMatch(each -> each.findEconomy().equals(common));
    return same
        ? origins.stream().reduce((a, b) -> a.grade().reaches(b.grade()) ? b : a).orElseThrow()
        : OriginClaim.unknown();
  }
}
