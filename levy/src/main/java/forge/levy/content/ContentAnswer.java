package forge.levy.content;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.Content;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.Outcome;
import forge.levy.origin.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What a test of contents came to, and how. */
public record ContentAnswer(ContentTest test, Outcome outcome, Explanation explanation) {

  public ContentAnswer {
    Objects.requireNonNull(test);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(explanation);
  }

  /** Puts a test to a good. */
  public static ContentAnswer of(ContentTest test, BillOfMaterials bill) {
    return switch (test) {
      case ContentTest.Scope scope -> scope(scope, bill);
      case ContentTest.Qualifying qualifying -> qualifying(qualifying, bill);
    };
  }

  private static ContentAnswer scope(ContentTest.Scope test, BillOfMaterials bill) {
    ContentFigure figure =
        switch (test.by()) {
          case MASS -> ContentFigure.MASS;
          case VALUE -> ContentFigure.VALUE;
        };
    var steps = new ArrayList<Explanation>();
    Optional<BigDecimal> above = Optional.of(BigDecimal.ZERO);
    List<ContentSum> sums = bill.sums();
    for (var substance : test.substances()) {
      Optional<BigDecimal> content =
          sums.stream()
              .filter(each -> each.substance().basis().equals(substance))
              .findFirst()
              .map(each -> each.find(figure))
              .orElseGet(() -> bill.open() ? Optional.empty() : Optional.of(BigDecimal.ZERO));
      steps.add(
          Explanation.of(
              figure + " of " + substance,
              content.map(BigDecimal::toPlainString).orElse("not known")));
      above = above.flatMap(sum -> content.map(sum::add));
    }
    return decided(test, test.least(), above, bill.find(test.by()), steps);
  }

  private static ContentAnswer decided(
      ContentTest test,
      Percent least,
      Optional<BigDecimal> above,
      Optional<BigDecimal> below,
      List<Explanation> steps) {
    if (above.isEmpty() || below.isEmpty() || below.get().signum() <= 0) {
      String why = above.isEmpty() ? "a content is not known" : whole(below);
      steps.add(Explanation.of(why, ""));
      return answer(test, Outcome.NOT_KNOWN, steps);
    }
    String share =
        "%s / %s = %s %% (cut to two decimals), at least %s"
            .formatted(
                above.get().toPlainString(),
                below.get().toPlainString(),
                Percent.shown(above.get(), below.get()).toPlainString(),
                least);
    steps.add(Explanation.of("share", share));
    boolean met = least.isReachedBy(above.get(), below.get());
    return answer(test, met ? Outcome.MET : Outcome.NOT_MET, steps);
  }

  private static String whole(Optional<BigDecimal> below) {
    return below.isEmpty()
        ? "what it is a share of is not stated"
        : "what it is a share of is nothing, so no share can be taken";
  }

  private static ContentAnswer answer(ContentTest test, Outcome outcome, List<Explanation> steps) {
    return new ContentAnswer(
        test, outcome, new Explanation(test.name(), outcome.toString(), test.source(), steps));
  }

  private static ContentAnswer qualifying(ContentTest.Qualifying test, BillOfMaterials bill) {
    var steps = new ArrayList<Explanation>();
    var all = bill.open() ? Optional.<BigDecimal>empty() : Optional.of(BigDecimal.ZERO);
    Optional<BigDecimal> above = all;
    for (BillOfMaterials.MaterialIn each : bill.materials()) {
      if (!each.material().substance().critical()) {
        continue;
      }
      Optional<BigDecimal> value =
          each.material()
              .figures()
              .find(
                  MaterialFigure.VALUE,
                  MaterialFigure.VALUE_FRACTION,
                  each.part().figures().find(Content.Figure.VALUE))
              .map(each.pieces()::multiply);
      boolean qualifies = qualifies(test, each, value, steps);
      all = all.flatMap(sum -> value.map(sum::add));
      above = above.flatMap(sum -> value.map(v -> qualifies ? sum.add(v) : sum));
    }
    return decided(test, test.least(), above, all, steps);
  }

  private static boolean qualifies(
      ContentTest.Qualifying test,
      BillOfMaterials.MaterialIn in,
      Optional<BigDecimal> value,
      List<Explanation> steps) {
    var parts = new ArrayList<Explanation>();
    var qualifies = false;
    for (Map.Entry<Activity, SortedSet<EconomyId>> each : test.economies().entrySet()) {
      qualifies |= added(test, each, in.material(), parts);
    }
    String what = in.material().substance().basis() + " in " + in.part().name();
    String counts = qualifies ? " qualifies" : " does not qualify";
    steps.add(
        Explanation.of(
            what, value.map(BigDecimal::toPlainString).orElse("value not stated") + counts, parts));
    return qualifies;
  }

  /** Whether enough of the value that an activity added was added in its economies. */
  private static boolean added(
      ContentTest.Qualifying test,
      Map.Entry<Activity, SortedSet<EconomyId>> asked,
      MaterialContent material,
      List<Explanation> parts) {
    var here = BigDecimal.ZERO;
    var all = BigDecimal.ZERO;
    for (ProcessingStep step : material.steps()) {
      if (step.activity() != asked.getKey()) {
        continue;
      }
      Optional<BigDecimal> added = step.added().find(Content.Figure.VALUE);
      if (added.isEmpty()) {
        parts.add(Explanation.of("value added by " + step.type(), "not stated; does not count"));
        return false;
      }
      all = all.add(added.get());
      boolean counts = counts(test, asked.getValue(), step.where());
      here = counts ? here.add(added.get()) : here;
    }
    if (all.signum() == 0) {
      return false;
    }
    parts.add(
        Explanation.of(
            "value added by " + asked.getKey() + " in the economies that count",
            here.toPlainString() + " of " + all.toPlainString() + ", at least " + test.added()));
    return test.added().isReachedBy(here, all);
  }

  private static boolean counts(
      ContentTest.Qualifying test, Set<EconomyId> economies, OriginClaim where) {
    return where.grade().reaches(test.evidence())
        && where.findEconomy().filter(economies::contains).isPresent();
  }
}
