package forge.store.rules;

import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.Area;
import forge.levy.measure.Citation;
import forge.levy.measure.LegalAct;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Quota;
import forge.levy.measure.Replacement;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.levy.measure.Terms;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The canonical text of a rule set: its files with their keys in a fixed order, measures sorted by
 * label and everything else by its identifier, one line each, defaults left out and decimals
 * without needless zeros. Equal rules have equal texts, and reading the texts gives the rules
 * again.
 */
public final class RuleSetText {

  private static final String MEASURES = "measures.yaml";

  private RuleSetText() {}

  /** The files of a rule set by their names. */
  public static SortedMap<String, String> files(RuleSet rules) {
    var files = new TreeMap<String, String>();
    files.put(RuleSetReader.RULES, rules(rules));
    files.put(MEASURES, measures(rules.measures()));
    files.put(RuleSetReader.GOODS, TableText.goods(rules.vocabulary().goods()));
    if (!rules.tables().rates().list().isEmpty()) {
      files.put(RuleSetReader.RATES, TableText.rates(rules.tables().rates().list()));
    }
    if (!rules.tables().series().isEmpty()) {
      files.put(RuleSetReader.PRICES, TableText.prices(rules.tables().series()));
    }
    return files;
  }

  /** All files in one text, each under a line with its name. */
  public static String canonical(RuleSet rules) {
    var text = new StringBuilder();
    files(rules).forEach((name, file) -> text.append("# ").append(name).append('\n').append(file));
    return text.toString();
  }

  private static String rules(RuleSet rules) {
    var text = new FlowText();
    RuleSet.Heading heading = rules.heading();
    text.entry("forge", RuleSetDecoder.FORMAT);
    text.entry("id", heading.id());
    text.entry("title", heading.title());
    text.entry("standing", RuleWords.of(heading.standing()));
    text.entry("valid", days(new Keys(), heading.validity()).map());
    text.entry(
        "review",
        new Keys()
            .put("author", heading.review().author())
            .unlessEmpty("reviewer", heading.review().reviewer())
            .put("on", heading.review().on())
            .map());
    if (!heading.note().isEmpty()) {
      text.entry("note", heading.note());
    }
    text.entry("terms", terms(rules.terms()));
    text.list("types", rules.types(), RuleSetText::type);
    RuleSet.Vocabulary vocabulary = rules.vocabulary();
    text.list(
        "acts", sorted(vocabulary.acts(), Comparator.comparing(LegalAct::id)), RuleSetText::act);
    text.list(
        "areas", sorted(vocabulary.areas(), Comparator.comparing(Area::id)), RuleSetText::area);
    text.list(
        "quotas",
        sorted(vocabulary.quotas(), Comparator.comparing(Quota::order)),
        RuleSetText::quota);
    text.list(
        "replacements",
        sorted(
            vocabulary.replacements(),
            Comparator.comparing(Replacement::by)
                .thenComparing(Replacement::replaced)
                .thenComparing(each -> each.validity().from())),
        RuleSetText::replacement);
    return text.toString();
  }

  static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }

  private static Keys days(Keys keys, Span span) {
    keys.put("from", span.from());
    return span.until().equals(LocalDate.MAX) ? keys : keys.put("until", span.until());
  }

  private static Map<String, Object> cited(Keys keys, Citation source) {
    return keys.put("act", source.act()).unlessEmpty("place", source.place()).map();
  }

  private static List<String> codes(Collection<EconomyId> economies) {
    return economies.stream().map(EconomyId::code).sorted().toList();
  }

  private static Map<String, Object> rounding(Rounding rounding) {
    return new Keys()
        .put("decimals", rounding.decimals())
        .put("mode", RuleWords.of(rounding.mode()))
        .map();
  }

  private static Map<String, Object> terms(Terms terms) {
    Terms.CustomsValuation valuation = terms.valuation();
    var liabilities = new Keys();
    terms
        .liabilities()
        .forEach((procedure, owed) -> liabilities.put(RuleWords.of(procedure), RuleWords.of(owed)));
    return new Keys()
        .put("territory", codes(terms.territory()))
        .put("currency", terms.currency().code())
        .put(
            "customs-value",
            new Keys()
                .put("basis", RuleWords.of(valuation.basis()))
                .put("rounding", rounding(valuation.rounding()))
                .put("exchange", RuleWords.of(valuation.exchange()))
                .map())
        .put("rounding", rounding(terms.rounding()))
        .put(
            "unknown-origin",
            terms.unknownOrigin().isEmpty() ? RuleSetDecoder.REFUSED : terms.unknownOrigin())
        .put("liabilities", liabilities.map())
        .map();
  }

  private static Map<String, Object> type(MeasureType type) {
    return new Keys()
        .put("id", type.id())
        .put("title", type.title())
        .put("effect", RuleWords.of(type.effect()))
        .put("presence", RuleWords.of(type.presence()))
        .map();
  }

  private static Map<String, Object> act(LegalAct act) {
    var keys =
        new Keys().put("id", act.id()).put("title", act.title()).unlessEmpty("url", act.url());
    return days(keys, act.inForce()).map();
  }

  /** Members with one time stand together. */
  private static Map<String, Object> area(Area area) {
    var bySpan = new LinkedHashMap<Span, List<EconomyId>>();
    area.members().stream()
        .sorted(
            Comparator.comparing((Area.Membership each) -> each.span().from())
                .thenComparing(each -> each.span().until()))
        .forEach(
            each ->
                bySpan.computeIfAbsent(each.span(), key -> new ArrayList<>()).add(each.economy()));
    var members = new ArrayList<Map<String, Object>>();
    bySpan.forEach(
        (span, economies) ->
            members.add(days(new Keys().put("economies", codes(economies)), span).map()));
    return new Keys()
        .put("id", area.id())
        .put("title", area.title())
        .put(area.reach() == Area.Reach.MEMBERS ? "members" : "all-others-than", members)
        .map();
  }

  private static Map<String, Object> quota(Quota quota) {
    var tranches = new ArrayList<Map<String, Object>>();
    for (Quota.Tranche each : quota.tranches()) {
      Keys keys = days(new Keys(), each.span()).put("volume", RuleWords.plain(each.volume()));
      if (each.drawn().signum() > 0) {
        keys.put("drawn", RuleWords.plain(each.drawn()));
      }
      tranches.add(keys.map());
    }
    var keys =
        new Keys()
            .put("order", quota.order())
            .put("title", quota.title())
            .put("unit", quota.unit().toString())
            .put("tranches", tranches);
    return cited(keys, quota.source());
  }

  private static Map<String, Object> replacement(Replacement replacement) {
    var keys = new Keys().put("by", replacement.by()).put("replaced", replacement.replaced());
    return cited(days(keys, replacement.validity()), replacement.source());
  }

  private static String measures(List<Measure> measures) {
    var text = new FlowText();
    text.entry("forge", MeasureDecoder.FORMAT);
    List<Measure> sorted = sorted(measures, Comparator.comparing(Measure::id));
    if (sorted.isEmpty()) {
      text.entry("measures", List.of());
    }
    text.list("measures", sorted, RuleSetText::measure);
    return text.toString();
  }

  /** The keys of one measure, in the order in which they are written. */
  static Map<String, Object> measure(Measure measure) {
    var scope = measure.scope();
    var keys =
        new Keys()
            .put("label", measure.id().text())
            .put("type", measure.type())
            .put("goods", scope.goods().stream().sorted().map(GoodsCode::toString).toList())
            .put("area", scope.origin().area())
            .unlessEmpty("excluded", codes(scope.origin().excluded()))
            .unlessEmpty("additional", scope.additional())
            .unlessEmpty("quota", scope.quota());
    days(keys, scope.validity());
    if (scope.role() != DateRole.ACCEPTANCE) {
      keys.put("date", RuleWords.of(scope.role()));
    }
    keys.unlessEmpty("exception-to", measure.exceptionTo());
    if (!ConditionText.always(measure.condition())) {
      keys.put("when", ConditionText.of(measure.condition()));
    }
    keys.put("duty", measure.duty().toString());
    return cited(keys, measure.source());
  }
}
