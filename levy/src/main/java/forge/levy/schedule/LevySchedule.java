package forge.levy.schedule;

import forge.kernel.EconomyId;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.Prices;
import forge.levy.measure.Area;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureId;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Quota;
import forge.levy.measure.Replacement;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A rule set and the prices that it refers to, ready for entries. It is made once and only read
 * after, by as many threads as like.
 */
public final class LevySchedule {

  private final RuleSet rules;
  private final Prices prices;
  private final Nomenclature nomenclature;
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Quota> quotas = new HashMap<>();
  private final Map<String, List<Measure>> bases = new HashMap<>();
  private final Map<MeasureId, List<Measure>> exceptions = new HashMap<>();
  private final Map<Sought, List<Measure>> found = new ConcurrentHashMap<>();

  /** Stands for measures with an additional code among what is sought. */
  private enum Presence {
    CODED
  }

  /** Measures that were sought once: those of a type, of a label or with a code, about goods. */
  private record Sought(Object of, GoodsCode code) {}

  private LevySchedule(RuleSet rules, Prices prices) {
    this.rules = rules;
    this.prices = prices;
    this.nomenclature = new Nomenclature(rules.vocabulary().goods());
    areas.put(Area.ERGA_OMNES.id(), Area.ERGA_OMNES);
    rules.vocabulary().areas().forEach(area -> areas.put(area.id(), area));
    rules.vocabulary().quotas().forEach(quota -> quotas.put(quota.order(), quota));
    for (Measure measure : rules.measures()) {
      measure
          .findBase()
          .map(base -> exceptions.computeIfAbsent(base, key -> new ArrayList<>()))
          .orElseGet(() -> bases.computeIfAbsent(measure.type(), key -> new ArrayList<>()))
          .add(measure);
    }
  }

  /** The schedule of rules that were found to agree among themselves. */
  public static LevySchedule compile(RuleSet rules, Prices prices) {
    return new LevySchedule(rules, prices);
  }

  /** The rules. */
  public RuleSet rules() {
    return rules;
  }

  /** Where named prices are looked up: those of the rule set and those of the price book. */
  public Prices prices() {
    return prices;
  }

  /** The lines of the tariff. */
  public Nomenclature nomenclature() {
    return nomenclature;
  }

  /** The types of measure, in the order in which they are charged. */
  public List<MeasureType> types() {
    return rules.types();
  }

  /** The base cases of a type that are about goods of a code. */
  public List<Measure> bases(String type, GoodsCode code) {
    return found.computeIfAbsent(
        new Sought(type, code), key -> about(bases.getOrDefault(type, List.of()), code));
  }

  /** The exceptions to a measure that are about goods of a code. */
  public List<Measure> exceptions(MeasureId base, GoodsCode code) {
    return found.computeIfAbsent(
        new Sought(base, code), key -> about(exceptions.getOrDefault(base, List.of()), code));
  }

  /** The measures about goods of a code for which an additional code must be named. */
  public List<Measure> coded(GoodsCode code) {
    return found.computeIfAbsent(
        new Sought(Presence.CODED, code),
        key ->
            about(rules.measures(), code).stream()
                .filter(measure -> !measure.scope().additional().isEmpty())
                .toList());
  }

  private static List<Measure> about(List<Measure> measures, GoodsCode code) {
    return measures.stream().filter(measure -> measure.scope().covers(code)).toList();
  }

  /** Whether an economy lies in an area on a day; it does not where there is no such area. */
  public boolean inside(String area, EconomyId economy, LocalDate day) {
    Area found = areas.get(area);
    return found != null && found.covers(economy, day);
  }

  /** Whether goods from an economy are meant on a day. */
  public boolean meant(Scope.Origin origin, EconomyId economy, LocalDate day) {
    return !origin.excluded().contains(economy) && inside(origin.area(), economy, day);
  }

  /** A quota by its order number, if there is one. */
  public Optional<Quota> findQuota(String order) {
    return Optional.ofNullable(quotas.get(order));
  }

  /** The replacements in force on a day. */
  public List<Replacement> replacements(LocalDate day) {
    return rules.vocabulary().replacements().stream()
        .filter(each -> each.validity().contains(day))
        .toList();
  }
}
