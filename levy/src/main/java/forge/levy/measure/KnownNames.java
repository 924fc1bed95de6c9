package forge.levy.measure;

import forge.levy.entry.GoodsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what measures, lines, quotas and replacements name is there. */
final class KnownNames {

  private static final Pattern ADDITIONAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

  private final RuleSet rules;
  private final List<RuleFault> faults = new ArrayList<>();
  private final MustExist acts;
  private final MustExist areas;
  private final MustExist types;
  private final MustExist quotas;

  private KnownNames(RuleSet rules) {
    this.rules = rules;
    this.acts = must("act", rules.vocabulary().acts(), LegalAct::id);
    this.areas = must("area", rules.vocabulary().areas(), Area::id);
    this.types = must("type", rules.types(), MeasureType::id);
    this.quotas = must("quota", rules.vocabulary().quotas(), Quota::order);
  }

  private static <T> MustExist must(String noun, List<T> all, Function<T, String> name) {
    return new MustExist(noun, all.stream().map(name).collect(Collectors.toSet()));
  }

  static List<RuleFault> faults(RuleSet rules) {
    var names = new KnownNames(rules);
    for (int i = 0; i < rules.measures().size(); i++) {
      names.measure(new RulePart(RulePart.Kind.MEASURE, i), rules.measures().get(i));
    }
    RuleSet.Vocabulary vocabulary = rules.vocabulary();
    for (int i = 0; i < vocabulary.goods().size(); i++) {
      var part = new RulePart(RulePart.Kind.GOODS, i);
      names.acts.check(part, "act", vocabulary.goods().get(i).source().act(), names.faults::add);
    }
    for (int i = 0; i < vocabulary.quotas().size(); i++) {
      var part = new RulePart(RulePart.Kind.QUOTA, i);
      names.acts.check(part, "act", vocabulary.quotas().get(i).source().act(), names.faults::add);
    }
    for (int i = 0; i < vocabulary.replacements().size(); i++) {
      names.replacement(
          new RulePart(RulePart.Kind.REPLACEMENT, i), vocabulary.replacements().get(i));
    }
    return names.faults;
  }

  private void replacement(RulePart part, Replacement replacement) {
    types.check(part, "by", replacement.by(), faults::add);
    types.check(part, "replaced", replacement.replaced(), faults::add);
    acts.check(part, "act", replacement.source().act(), faults::add);
  }

  private void measure(RulePart part, Measure measure) {
    Scope scope = measure.scope();
    types.check(part, "type", measure.type(), faults::add);
    acts.check(part, "act", measure.source().act(), faults::add);
    areas.check(part, "area", scope.origin().area(), faults::add);
    if (!scope.quota().isEmpty()) {
      quotas.check(part, "quota", scope.quota(), faults::add);
    }
    if (!scope.additional().isEmpty() && !ADDITIONAL.matcher(scope.additional()).matches()) {
      String rule = "an additional code is letters, digits and hyphens";
      faults.add(RuleFault.of(part, "additional", scope.additional(), rule, ""));
    }
    scope.goods().forEach(node -> goods(part, node));
    condition(part, measure.condition());
  }

  /** A measure stands at a line of the tariff or above one; under a line nothing is classified. */
  private void goods(RulePart part, GoodsCode node) {
    if (rules.vocabulary().goods().stream().noneMatch(line -> node.covers(line.code()))) {
      String rule = "no line of the tariff has this code or stands under it";
      faults.add(RuleFault.of(part, "goods", node.toString(), rule, "Add the line to the goods."));
    }
  }

  private void condition(RulePart part, Condition condition) {
    switch (condition) {
      case Condition.StageIn stage -> areas.check(part, "when", stage.area(), faults::add);
      case Condition.ConsignedFrom from -> areas.check(part, "when", from.area(), faults::add);
      case Condition.All all -> all.of().forEach(each -> condition(part, each));
      case Condition.Any any -> any.of().forEach(each -> condition(part, each));
      case Condition.Not not -> condition(part, not.of());
      case Condition.Presents _,
          Condition.Under _,
          Condition.Preference _,
          Condition.Related _,
          Condition.Evidenced _,
          Condition.Share _,
          Condition.PriceIs _,
          Condition.Before _,
          Condition.Named _ -> {}
    }
  }
}
