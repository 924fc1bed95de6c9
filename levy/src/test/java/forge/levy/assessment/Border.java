package forge.levy.assessment;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.expression.DutySentence;
import forge.levy.measure.Area;
import forge.levy.measure.Citation;
import forge.levy.measure.Condition;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureId;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Quota;
import forge.levy.measure.Replacement;
import forge.levy.measure.Review;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Scope;
import forge.levy.measure.Span;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.pricing.book.PriceBook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A small border drawn line by line, for tests: USA, in dollars, FOB, with lines 2846 and 8505. */
final class Border {

  static final Citation ACT = new Citation("ACT", "article 1");
  private static final Span ALWAYS = Span.from(LocalDate.of(2026, 1, 1));

  private final List<MeasureType> types = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Replacement> replacements = new ArrayList<>();
  private final List<ExchangeRates.Fixing> rates = new ArrayList<>();
  private String unknownOrigin = "";

  Border type(String id, MeasureType.Effect effect) {
    types.add(new MeasureType(id, id, effect, MeasureType.Presence.OPTIONAL));
    return this;
  }

  Border required(String id) {
    types.add(new MeasureType(id, id, MeasureType.Effect.DUTY, MeasureType.Presence.REQUIRED));
    return this;
  }

  Border area(String id, String... economies) {
    areas.add(
        new Area(
            id,
            id,
            Area.Reach.MEMBERS,
            List.of(economies).stream()
                .map(code -> new Area.Membership(new EconomyId(code), ALWAYS))
                .toList()));
    return this;
  }

  Border others(String id, String of) {
    Area area = areas.stream().filter(each -> each.id().equals(of)).findFirst().orElseThrow();
    areas.add(new Area(id, id, Area.Reach.ALL_OTHERS, area.members()));
    return this;
  }

  Border base(String id, String type, String goods, String area, String duty) {
    return measure(id, type, scope(goods, area, "", ""), "", Condition.always(), duty);
  }

  Border when(String id, String type, String goods, Condition condition, String duty) {
    return measure(id, type, scope(goods, "1011", "", ""), "", condition, duty);
  }

  Border coded(String id, String type, String goods, String additional, String duty) {
    return measure(id, type, scope(goods, "1011", additional, ""), "", Condition.always(), duty);
  }

  Border exception(String id, String type, String to, Condition condition, String duty) {
    Measure base =
        measures.stream().filter(each -> each.id().text().equals(to)).findFirst().orElseThrow();
    return measure(id, type, base.scope(), to, condition, duty);
  }

  Border inQuota(String id, String type, String to, String order, String duty) {
    Measure base =
        measures.stream().filter(each -> each.id().text().equals(to)).findFirst().orElseThrow();
    Scope scope = base.scope();
    return measure(
        id,
        type,
        new Scope(scope.goods(), scope.origin(), "", order, scope.validity(), scope.role()),
        to,
        Condition.always(),
        duty);
  }

  private static Scope scope(String goods, String area, String additional, String quota) {
    return new Scope(
        List.of(GoodsCode.of(goods)),
        new Scope.Origin(area, new TreeSet<>()),
        additional,
        quota,
        ALWAYS,
        DateRole.ACCEPTANCE);
  }

  Border measure(
      String id, String type, Scope scope, String exceptionTo, Condition condition, String duty) {
    measures.add(
        new Measure(
            new MeasureId(id), type, scope, exceptionTo, condition, DutySentence.of(duty), ACT));
    return this;
  }

  Border replaces(String by, String replaced) {
    replacements.add(new Replacement(by, replaced, ALWAYS, ACT));
    return this;
  }

  Border rate(String currency, String rate) {
    rates.add(
        new ExchangeRates.Fixing(
            new CurrencyId(currency), ALWAYS.from(), new BigDecimal(rate), "the test"));
    return this;
  }

  Border quota(Quota quota) {
    quotas.add(quota);
    return this;
  }

  Border unknownCountsAs(String economy) {
    unknownOrigin = economy;
    return this;
  }

  private Terms terms() {
    var liabilities = new EnumMap<Procedure, Liability>(Procedure.class);
    liabilities.put(Procedure.FREE_CIRCULATION, Liability.DEBT);
    liabilities.put(Procedure.DRAWBACK, Liability.REFUNDABLE);
    liabilities.put(Procedure.WAREHOUSE, Liability.SECURED);
    liabilities.put(Procedure.RETURNED_GOODS, Liability.EXEMPT);
    return new Terms(
        new TreeSet<>(List.of(new EconomyId("USA"))),
        new CurrencyId("USD"),
        new Terms.CustomsValuation(PriceBasis.FOB, Rounding.halfUp(2), DateRole.ACCEPTANCE),
        Rounding.halfUp(2),
        unknownOrigin,
        Map.copyOf(liabilities));
  }

  RuleSet rules() {
    List<GoodsLine> goods =
        List.of("28469020", "28469080", "85051110").stream()
            .map(code -> new GoodsLine(GoodsCode.of(code), "line " + code, ALWAYS, ACT))
            .toList();
    return new RuleSet(
        new RuleSet.Heading(
            "border",
            "A border",
            RuleSet.Standing.DEMONSTRATION,
            ALWAYS,
            new Review("a", "b", ALWAYS.from()),
            ""),
        terms(),
        types,
        new RuleSet.Vocabulary(List.of(), goods, areas, quotas, replacements),
        measures,
        new RuleSet.Tables(new ExchangeRates(rates), List.of()));
  }

  LevySchedule schedule() {
    RuleSet rules = rules();
    return LevySchedule.compile(
        rules, new RulePrices(rules.tables().series(), PriceBook.of(List.of()), Instant.MAX));
  }
}
