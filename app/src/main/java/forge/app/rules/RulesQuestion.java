package forge.app.rules;

import forge.kernel.EconomyId;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.Area;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a rule set: all of it, or what concerns some goods, an origin, one measure.
 *
 * @param goods a code, or none in the list for all
 * @param origins an economy, or none in the list for all
 * @param labels the label of one measure, or none in the list for all
 */
public record RulesQuestion(
    List<GoodsCode> goods, List<EconomyId> origins, List<String> labels, LocalDate day) {

  public RulesQuestion {
    goods = List.copyOf(goods);
    origins = List.copyOf(origins);
    labels = List.copyOf(labels);
    Objects.requireNonNull(day);
  }

  /** Whether it is about some of the measures only. */
  public boolean narrow() {
    return !goods.isEmpty() || !origins.isEmpty() || !labels.isEmpty();
  }

  /** The measures that it is about, base cases before their exceptions, by type and label. */
  public List<Measure> measures(RuleSet rules) {
    List<String> types = rules.types().stream().map(each -> each.id()).toList();
    return rules.measures().stream()
        .filter(each -> labels.isEmpty() || labels.contains(each.id().text()))
        .filter(each -> goods.stream().allMatch(code -> about(each, code)))
        .filter(each -> origins.stream().allMatch(economy -> covers(rules, each, economy)))
        .sorted(
            Comparator.comparingInt((Measure each) -> types.indexOf(each.type()))
                .thenComparing(each -> base(rules, each))
                .thenComparingInt(each -> each.exceptionTo().isEmpty() ? 0 : 1)
                .thenComparing(Measure::id))
        .toList();
  }

  /** The label of the base case at the end of the exceptions of a measure. */
  private static String base(RuleSet rules, Measure measure) {
    Measure at = measure;
    for (int steps = 0; steps <= rules.measures().size(); steps++) {
      Measure here = at;
      Optional<Measure> next =
          rules.measures().stream()
              .filter(each -> each.id().text().equals(here.exceptionTo()))
              .findFirst();
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at.id().text();
  }

  /** Whether a measure is in force on the day. */
  public boolean inForce(Measure measure) {
    return measure.scope().validity().contains(day);
  }

  /** Whether a measure reaches goods of a code, or goods that stand under it. */
  private static boolean about(Measure measure, GoodsCode code) {
    return measure.scope().covers(code) || measure.scope().goods().stream().anyMatch(code::covers);
  }

  private boolean covers(RuleSet rules, Measure measure, EconomyId economy) {
    return !measure.scope().origin().excluded().contains(economy)
        && findArea(rules, measure).filter(area -> area.covers(economy, day)).isPresent();
  }

  private static Optional<Area> findArea(RuleSet rules, Measure measure) {
    return rules.vocabulary().areas().stream()
        .filter(area -> area.id().equals(measure.scope().origin().area()))
        .findFirst();
  }
}
