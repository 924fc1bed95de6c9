package forge.levy.origin;

import forge.kernel.Explanation;
import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether every material from outside changed its classification, but for a tolerance. */
final class ClassificationTest {

  private final Counting counting;
  private final OriginRule.ChangeOfClassification rule;
  private final String source;
  private final List<Explanation> steps = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  ClassificationTest(Counting counting, OriginRule.ChangeOfClassification rule, String source) {
    this.counting = counting;
    this.rule = rule;
    this.source = source;
  }

  Answer answer() {
    GoodsCode code = counting.production().good().code();
    Optional<GoodsCode> node = rule.level().find(code);
    if (node.isEmpty()) {
      missing.add("the code of the good, " + code + ", is too short for " + rule.level());
      return Answer.notKnown(rule, source, steps, missing);
    }
    var unchanged = new ArrayList<Material>();
    for (Material material : counting.production().materials()) {
      collect(material, node.get(), unchanged);
    }
    if (!missing.isEmpty()) {
      return Answer.notKnown(rule, source, steps, missing);
    }
    return unchanged.isEmpty() ? Answer.of(Outcome.MET, rule, source, steps) : tolerated(unchanged);
  }

  /** Adds the materials that did not change: the material, or the inputs of one that is opened. */
  private void collect(Material material, GoodsCode node, List<Material> unchanged) {
    if (counting.originates(material)) {
      steps.add(step(material, "need not change"));
      return;
    }
    Optional<Boolean> changes = changes(material.code(), node);
    if (changes.isEmpty()) {
      missing.add("the code of " + material.name() + ", " + material.code() + ", is too short");
      return;
    }
    if (changes.get()) {
      steps.add(step(material, "changes"));
    } else if (counting.opened(material)) {
      steps.add(step(material, "does not change; its inputs are looked at"));
      collectOpened(material, node, unchanged);
    } else {
      steps.add(step(material, "does not change"));
      unchanged.add(material);
    }
  }

  /** Of an opened material either it or its unchanged inputs count, whichever is less. */
  private void collectOpened(Material material, GoodsCode node, List<Material> unchanged) {
    var inside = new ArrayList<Material>();
    int before = missing.size();
    material.inputs().forEach(input -> collect(input, node, inside));
    Optional<BigDecimal> whole = material.figures().find(rule.tolerance().by());
    Optional<BigDecimal> inputs = sum(inside);
    boolean inputsWeighLess =
        inside.isEmpty()
            || (inputs.isPresent()
                && whole.map(each -> inputs.get().compareTo(each) < 0).orElse(true));
    if (missing.size() > before) {
      missing.subList(before, missing.size()).clear();
      unchanged.add(material);
    } else if (inputsWeighLess) {
      unchanged.addAll(inside);
    } else {
      unchanged.add(material);
    }
  }

  private static Explanation step(Material material, String what) {
    return Explanation.of(material.name() + " " + material.code(), what);
  }

  /** Whether a change from a code counts; empty where the code is too short to say. */
  private Optional<Boolean> changes(GoodsCode from, GoodsCode node) {
    if (rule.exceptions().stream().anyMatch(exception -> exception.covers(from))) {
      return Optional.of(false);
    }
    Optional<GoodsCode> level = rule.level().find(from);
    boolean coarse =
        rule.exceptions().stream().anyMatch(from::covers) || (level.isEmpty() && from.covers(node));
    return coarse ? Optional.empty() : Optional.of(!node.covers(from));
  }

  private Answer tolerated(List<Material> unchanged) {
    Tolerance tolerance = rule.tolerance();
    if (tolerance.share().equals(Percent.NOTHING)) {
      return Answer.of(Outcome.NOT_MET, rule, source, steps);
    }
    String word = RuleText.word(tolerance.by());
    Optional<BigDecimal> whole = whole(tolerance.by());
    Optional<BigDecimal> part = sum(unchanged);
    if (part.isEmpty()) {
      missing.add("the " + word + " of a material that does not change is not stated");
    }
    if (!missing.isEmpty() || whole.isEmpty() || part.isEmpty()) {
      return Answer.notKnown(rule, source, steps, missing);
    }
    if (whole.get().signum() <= 0) {
      missing.add("the " + word + " of the good is nothing, so no share of it can be taken");
      return Answer.notKnown(rule, source, steps, missing);
    }
    boolean within = !tolerance.share().isPassedBy(part.get(), whole.get());
    String share =
        "%s / %s = %s %% (cut to two decimals), at most %s"
            .formatted(
                part.get().toPlainString(),
                whole.get().toPlainString(),
                Percent.shown(part.get(), whole.get()).toPlainString(),
                tolerance.share());
    steps.add(Explanation.of("unchanged by " + word, share));
    return Answer.of(Outcome.of(within), rule, source, steps);
  }

  private Optional<BigDecimal> whole(Content.Figure by) {
    var figures = new GoodValues(counting.production().good(), steps, missing);
    return switch (by) {
      case VALUE -> figures.transactionValue();
      case MASS -> figures.stated(GoodFigure.MASS);
    };
  }

  private Optional<BigDecimal> sum(List<Material> materials) {
    var sum = BigDecimal.ZERO;
    for (Material material : materials) {
      Optional<BigDecimal> figure = material.figures().find(rule.tolerance().by());
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }
}
