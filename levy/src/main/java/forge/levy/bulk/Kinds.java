package forge.levy.bulk;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.levy.entry.DateRole;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.Procedure;
import forge.levy.measure.Area;
import forge.levy.measure.Condition;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.Quota;
import forge.levy.measure.RuleSet;
import forge.world.Stage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules look at in an entry beside its figures: two entries that are alike in all of it are of
 * one kind and share a plan.
 */
final class Kinds {

  private static final int MANY_GOODS = 65_535;
  private static final int MANY_DOCUMENTS = 4_095;
  private static final int MANY_SUBSTANCES = 255;

  private final RuleSet rules;
  private final Set<Condition> conditions = new HashSet<>();
  private final Map<Attribute, Classes> classes = new EnumMap<>(Attribute.class);
  private final Set<DateRole> roles = EnumSet.of(DateRole.ACCEPTANCE);
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private final DayClasses days;

  Kinds(RuleSet rules) {
    this.rules = rules;
    this.days = new DayClasses(rules);
    for (Measure measure : rules.measures()) {
      roles.add(measure.scope().role());
      Conditions.visit(measure.condition(), conditions::add);
    }
    conditions.forEach(this::look);
    declared();
    places();
    parties();
  }

  /** What the rules about goods of a code look at, and no others. */
  Kinds about(GoodsCode code) {
    List<Measure> measures =
        rules.measures().stream().filter(each -> each.scope().covers(code)).toList();
    Set<String> named = new HashSet<>();
    for (Measure measure : measures) {
      named.add(measure.scope().origin().area());
      Conditions.visit(
          measure.condition(),
          each -> {
            if (each instanceof Condition.StageIn stage) {
              named.add(stage.area());
            } else if (each instanceof Condition.ConsignedFrom from) {
              named.add(from.area());
            }
          });
    }
    RuleSet.Vocabulary all = rules.vocabulary();
    var vocabulary =
        new RuleSet.Vocabulary(
            all.acts(),
            all.goods().stream()
                .filter(each -> each.code().covers(code) || code.covers(each.code()))
                .toList(),
            all.areas().stream().filter(each -> named.contains(each.id())).toList(),
            all.quotas(),
            all.replacements());
    return new Kinds(
        new RuleSet(
            rules.heading(), rules.terms(), rules.types(), vocabulary, measures, rules.tables()));
  }

  Classes of(Attribute attribute) {
    return classes.getOrDefault(attribute, new Classes.Alike());
  }

  /** The roles of days that rules look at. */
  Set<DateRole> roles() {
    return roles;
  }

  Set<Flag> flags() {
    return flags;
  }

  DayClasses days() {
    return days;
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Preference) {
      flags.add(Flag.PREFERENCE);
    } else if (condition instanceof Condition.Related) {
      flags.add(Flag.RELATED);
    } else if (condition instanceof Condition.Before before) {
      roles.add(before.role());
    }
  }

  private void declared() {
    classes.put(Attribute.GOODS, Classes.Numbered.upTo(MANY_GOODS));
    classes.put(Attribute.ADDITIONAL, listed(additional(), false));
    classes.put(Attribute.PROCEDURE, procedures());
    classes.put(Attribute.QUOTA, listed(orders(), false));
    boolean documents = conditions.stream().anyMatch(Condition.Presents.class::isInstance);
    classes.put(
        Attribute.DOCUMENTS,
        documents ? Classes.Numbered.upTo(MANY_DOCUMENTS) : new Classes.Alike());
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      classes.put(Attribute.ofContent(i), Classes.Numbered.upTo(MANY_SUBSTANCES));
    }
  }

  /** The order numbers of quotas, in the order of their classes from 1. */
  List<String> orders() {
    return rules.vocabulary().quotas().stream().map(Quota::order).distinct().toList();
  }

  private List<String> additional() {
    return rules.measures().stream()
        .map(measure -> measure.scope().additional())
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Procedures of which every condition says the same are alike; what charges mean under each is
   * looked up row by row.
   */
  private Classes procedures() {
    var numbers = new HashMap<String, Integer>();
    var bySaying = new HashMap<List<Boolean>, Integer>();
    for (Procedure procedure : rules.terms().liabilities().keySet()) {
      List<Boolean> under =
          conditions.stream()
              .filter(Condition.Under.class::isInstance)
              .map(Condition.Under.class::cast)
              .map(each -> each.procedures().contains(procedure))
              .toList();
      bySaying.putIfAbsent(under, bySaying.size() + 1);
      numbers.put(procedure.toString(), bySaying.getOrDefault(under, 0));
    }
    return Classes.Listed.of(numbers, false);
  }

  /** What charges mean under a procedure, if the terms say it. */
  Optional<Liability> liability(String procedure) {
    return Procedure.find(procedure)
        .flatMap(each -> Optional.ofNullable(rules.terms().liabilities().get(each)));
  }

  /** The currencies that entries may be stated in, from class 1. */
  Classes currencies() {
    return listed(Tables.currencies(rules).stream().map(CurrencyId::code).toList(), false);
  }

  private static Classes listed(Collection<String> texts, boolean others) {
    var numbers = new HashMap<String, Integer>();
    texts.forEach(text -> numbers.putIfAbsent(text, numbers.size() + 1));
    return Classes.Listed.of(numbers, others);
  }

  private void places() {
    Classes economies = economies();
    Classes grades = listed(EvidenceGrade.words(), false);
    classes.put(Attribute.ORIGIN, economies);
    boolean consigned = conditions.stream().anyMatch(Condition.ConsignedFrom.class::isInstance);
    classes.put(Attribute.CONSIGNED, consigned ? economies : new Classes.Unlooked(economies));
    classes.put(Attribute.DESTINATION, new Classes.Members(rules.terms().territory()));
    boolean evidenced = conditions.stream().anyMatch(Condition.Evidenced.class::isInstance);
    classes.put(Attribute.EVIDENCE, evidenced ? grades : new Classes.Unlooked(grades));
    for (Stage stage : Stage.values()) {
      classes.put(
          Attribute.of(stage), looksAt(stage) ? economies : new Classes.Unlooked(economies));
      classes.put(Attribute.evidenceOf(stage), stages() ? grades : new Classes.Unlooked(grades));
    }
  }

  private boolean stages() {
    return conditions.stream().anyMatch(Condition.StageIn.class::isInstance);
  }

  private boolean looksAt(Stage stage) {
    return conditions.stream()
        .anyMatch(each -> each instanceof Condition.StageIn in && in.stage() == stage);
  }

  /** Economies of which every area, exclusion and the territory say the same are alike. */
  private Classes economies() {
    Map<EconomyId, StringBuilder> sayings = sayings();
    var bySaying = new HashMap<String, Integer>();
    var numbers = new HashMap<EconomyId, Integer>();
    for (EconomyId economy : Iso3166.all()) {
      StringBuilder said = sayings.get(economy);
      String saying = said == null ? "" : said.toString();
      bySaying.putIfAbsent(saying, bySaying.size() + 1);
      numbers.put(economy, bySaying.getOrDefault(saying, 0));
    }
    return new Classes.Economies(numbers, bySaying.size());
  }

  private Map<EconomyId, StringBuilder> sayings() {
    var sayings = new HashMap<EconomyId, StringBuilder>();
    for (Area area : rules.vocabulary().areas()) {
      for (Area.Membership member : area.members()) {
        said(sayings, member.economy(), area.id() + ' ' + member.span());
      }
    }
    for (Measure measure : rules.measures()) {
      for (EconomyId excluded : measure.scope().origin().excluded()) {
        said(sayings, excluded, measure.id().toString());
      }
    }
    return sayings;
  }

  private static void said(Map<EconomyId, StringBuilder> of, EconomyId economy, String what) {
    of.computeIfAbsent(economy, key -> new StringBuilder()).append(what).append(';');
  }

  private void parties() {
    for (Condition.Party party : Condition.Party.values()) {
      List<String> names =
          conditions.stream()
              .filter(Condition.Named.class::isInstance)
              .map(Condition.Named.class::cast)
              .filter(named -> named.party() == party)
              .flatMap(named -> named.names().stream())
              .distinct()
              .toList();
      if (!names.isEmpty()) {
        classes.put(attribute(party), listed(names, true));
      }
    }
  }

  private static Attribute attribute(Condition.Party party) {
    return switch (party) {
      case IMPORTER -> Attribute.IMPORTER;
      case EXPORTER -> Attribute.EXPORTER;
      case PRODUCER -> Attribute.PRODUCER;
    };
  }
}
