package forge.levy.origin;

import forge.kernel.Explanation;
import forge.levy.entry.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the regional value content is enough. Quotients are compared exactly by cross
 * multiplication: above × 100 ≥ below × threshold.
 */
final class ValueTest {

  private final Counting counting;
  private final OriginRule.ValueContent rule;
  private final String source;
  private final List<Explanation> steps = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  ValueTest(Counting counting, OriginRule.ValueContent rule, String source) {
    this.counting = counting;
    this.rule = rule;
    this.source = source;
  }

  Answer answer() {
    Optional<Boolean> barred = barred();
    if (barred.isEmpty()) {
      missing.add("the " + GoodFigure.RELATED_SALES + " of the good are not stated");
      return Answer.notKnown(rule, source, steps, missing);
    }
    if (barred.get()) {
      steps.add(
          Explanation.of("the method is barred by sales to related persons", "use another one"));
      return Answer.of(Outcome.NOT_MET, rule, source, steps);
    }
    Optional<BigDecimal> below = below();
    Optional<BigDecimal> counted = counted();
    if (below.isEmpty() || counted.isEmpty()) {
      return Answer.notKnown(rule, source, steps, missing);
    }
    if (below.get().signum() <= 0) {
      missing.add(
          "the value that the content is a share of is %s; a share is taken of more than nothing"
              .formatted(below.get().toPlainString()));
      return Answer.notKnown(rule, source, steps, missing);
    }
    BigDecimal above =
        rule.method() == ContentMethod.BUILD_UP
            ? counted.get()
            : below.get().subtract(counted.get());
    var share = new ValueShare(rule.method(), above, below.get(), rule.least());
    return share.reached() || missing.isEmpty()
        ? decided(share)
        : Answer.notKnown(rule, source, steps, missing);
  }

  private Answer decided(ValueShare share) {
    String quotient =
        "%s / %s = %s %% (cut to two decimals), at least %s"
            .formatted(
                share.above().toPlainString(),
                share.below().toPlainString(),
                share.shown().toPlainString(),
                share.least());
    steps.add(Explanation.of(rule.method().formula(), quotient));
    return Answer.of(Outcome.of(share.reached()), rule, source, steps).with(share);
  }

  /** Whether sales to related persons bar the method; empty where that is not known. */
  private Optional<Boolean> barred() {
    if (rule.relatedSales().equals(Percent.ALL)) {
      return Optional.of(false);
    }
    Optional<BigDecimal> sales = counting.production().good().find(GoodFigure.RELATED_SALES);
    sales.ifPresent(
        each ->
            steps.add(
                Explanation.of(
                    GoodFigure.RELATED_SALES.toString(),
                    each.toPlainString() + " %, at most " + rule.relatedSales())));
    return sales.map(each -> each.compareTo(rule.relatedSales().number()) > 0);
  }

  private Optional<BigDecimal> below() {
    var values = new GoodValues(counting.production().good(), steps, missing);
    return switch (rule.method()) {
      case TRANSACTION -> values.transactionValue();
      case NET_COST -> values.netCost();
      case BUILD_DOWN, BUILD_UP -> values.stated(GoodFigure.ADJUSTED_VALUE);
    };
  }

  private Optional<BigDecimal> counted() {
    List<Material> materials = counting.production().materials();
    return rule.method() == ContentMethod.BUILD_UP ? inside(materials) : outside(materials);
  }

  private Optional<BigDecimal> outside(List<Material> materials) {
    for (Material material : materials) {
      if (counting.outside(material, Content.Figure.VALUE).isEmpty()) {
        missing.add("the value of " + material.name() + " is not stated");
      }
    }
    Optional<BigDecimal> sum = counting.outside(materials, Content.Figure.VALUE);
    step("VNM", sum);
    return sum;
  }

  /**
   * VOM: of each material what is not from outside. What is not stated can only add to it, so a
   * share that is reached without it is reached.
   */
  private Optional<BigDecimal> inside(List<Material> materials) {
    var sum = BigDecimal.ZERO;
    for (Material material : materials) {
      Optional<BigDecimal> whole = material.figures().find(Content.Figure.VALUE);
      Optional<BigDecimal> outside = counting.outside(material, Content.Figure.VALUE);
      boolean needed = counting.originates(material) || counting.opened(material);
      if (needed && (whole.isEmpty() || outside.isEmpty())) {
        missing.add("the value of " + material.name() + " is not stated");
      } else if (whole.isPresent() && outside.isPresent()) {
        sum = sum.add(whole.get()).subtract(outside.get());
      }
    }
    Optional<BigDecimal> known = Optional.of(sum);
    step("VOM", known);
    return known;
  }

  private void step(String letters, Optional<BigDecimal> sum) {
    String value = sum.map(BigDecimal::toPlainString).orElse("not known");
    steps.add(Explanation.of(letters, value, counting.lines(Content.Figure.VALUE)));
  }
}
