package forge.levy.measure;

import forge.kernel.EconomyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether acts and areas span the measures that rest on them. */
final class ContainerChecks {

  private static final SpannedBy ACT = new SpannedBy("its act");

  private final OriginReach origins;
  private final Map<String, LegalAct> acts = new HashMap<>();
  private final List<RuleFault> faults = new ArrayList<>();

  private ContainerChecks(RuleSet rules) {
    this.origins = new OriginReach(rules);
    rules.vocabulary().acts().forEach(act -> acts.putIfAbsent(act.id(), act));
  }

  static List<RuleFault> faults(RuleSet rules) {
    var checks = new ContainerChecks(rules);
    for (int i = 0; i < rules.measures().size(); i++) {
      Measure measure = rules.measures().get(i);
      var part = new RulePart(RulePart.Kind.MEASURE, i);
      checks.act(part, measure.scope().validity(), measure.source());
      origins(checks, part, measure.scope());
    }
    List<GoodsLine> goods = rules.vocabulary().goods();
    for (int i = 0; i < goods.size(); i++) {
      var part = new RulePart(RulePart.Kind.GOODS, i);
      checks.act(part, goods.get(i).validity(), goods.get(i).source());
    }
    List<Replacement> replacements = rules.vocabulary().replacements();
    for (int i = 0; i < replacements.size(); i++) {
      var part = new RulePart(RulePart.Kind.REPLACEMENT, i);
      checks.act(part, replacements.get(i).validity(), replacements.get(i).source());
    }
    return checks.faults;
  }

  private void act(RulePart part, Span validity, Citation source) {
    Optional.ofNullable(acts.get(source.act()))
        .ifPresent(act -> ACT.check(part, validity, act.inForce(), faults::add));
  }

  private static void origins(ContainerChecks checks, RulePart part, Scope scope) {
    Optional<Area> area = checks.origins.find(scope.origin());
    if (area.isEmpty()) {
      return;
    }
    checks.members(part, scope, area.get());
    for (EconomyId economy : scope.origin().excluded()) {
      boolean held =
          checks.origins.days(scope.origin(), scope.validity()).stream()
              .anyMatch(day -> area.get().covers(economy, day));
      if (!held) {
        String rule =
            "area %s does not hold it on any day of the measure".formatted(area.get().id());
        checks.faults.add(
            RuleFault.of(part, "excluded", economy.code(), rule, "Leave it out of the list."));
      }
    }
  }

  /** On each day of the measure its area has a member. */
  private void members(RulePart part, Scope scope, Area area) {
    if (area.reach() == Area.Reach.ALL_OTHERS) {
      return;
    }
    origins.days(scope.origin(), scope.validity()).stream()
        .filter(day -> area.members().stream().noneMatch(member -> member.span().contains(day)))
        .findFirst()
        .ifPresent(
            day -> {
              String rule = "area %s has no member on %s".formatted(area.id(), day);
              String advice = "Choose other days, or mend the members.";
              faults.add(
                  RuleFault.of(part, "from", scope.validity().from().toString(), rule, advice));
            });
  }
}
