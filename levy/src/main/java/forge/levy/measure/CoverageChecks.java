package forge.levy.measure;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether every line of the tariff has a base case of each type that every entry needs, from every
 * economy on every day. Economies that a base case of the line excludes by name are not asked for:
 * there it is said that the rules have no value.
 */
final class CoverageChecks {

  private final RuleSet rules;
  private final OriginReach origins;
  private final List<RuleFault> faults = new ArrayList<>();

  private CoverageChecks(RuleSet rules) {
    this.rules = rules;
    this.origins = new OriginReach(rules);
  }

  static List<RuleFault> faults(RuleSet rules) {
    var checks = new CoverageChecks(rules);
    for (MeasureType type : rules.types()) {
      if (type.presence() == MeasureType.Presence.REQUIRED) {
        checks.type(type);
      }
    }
    return checks.faults;
  }

  private void type(MeasureType type) {
    List<Measure> bases =
        rules.measures().stream()
            .filter(each -> each.type().equals(type.id()) && each.exceptionTo().isEmpty())
            .toList();
    List<GoodsLine> goods = rules.vocabulary().goods();
    for (int i = 0; i < goods.size(); i++) {
      if (goods.get(i).validity().overlaps(rules.heading().validity())) {
        line(new RulePart(RulePart.Kind.GOODS, i), goods.get(i), type, bases);
      }
    }
  }

  private void line(RulePart part, GoodsLine line, MeasureType type, List<Measure> all) {
    Span span = OriginReach.joint(line.validity(), rules.heading().validity());
    List<Measure> bases =
        all.stream()
            .filter(each -> each.scope().covers(line.code()))
            .filter(each -> each.scope().validity().overlaps(span))
            .toList();
    Optional<OriginReach.Case> gap =
        origins.findCase(
            days(span, bases),
            (economy, day) -> !excluded(bases, economy) && !has(bases, economy, day));
    gap.ifPresent(
        found -> {
          String rule =
              "goods from %s have no %s on %s, and every entry needs one"
                  .formatted(found.economy(), type.id(), found.day());
          String advice = "Add a measure, or end the line on that day.";
          faults.add(RuleFault.of(part, "code", line.code().toString(), rule, advice));
        });
  }

  private SortedSet<LocalDate> days(Span span, List<Measure> bases) {
    var days = new TreeSet<LocalDate>();
    days.add(span.from());
    for (Measure base : bases) {
      days.add(base.scope().validity().until());
      days.addAll(origins.days(base.scope().origin(), base.scope().validity()));
    }
    days.removeIf(day -> !span.contains(day));
    return days;
  }

  private boolean has(List<Measure> bases, EconomyId economy, LocalDate day) {
    return bases.stream()
        .anyMatch(
            each ->
                each.scope().validity().contains(day)
                    && origins.covers(each.scope().origin(), economy, day));
  }

  private static boolean excluded(List<Measure> bases, EconomyId economy) {
    return bases.stream().anyMatch(each -> each.scope().origin().excluded().contains(economy));
  }
}
