package forge.levy.measure;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutySentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Small rule sets for tests: one type of which every entry needs a measure, and what is added. */
final class SmallRules {

  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final Citation ACT = new Citation("ACT", "");

  private SmallRules() {}

  /** From a day of January on until another. */
  static Span days(int from, int until) {
    return new Span(START.plusDays(from), START.plusDays(until));
  }

  static EconomyId economy(String code) {
    return EconomyId.of(code);
  }

  /** A base case of the ordinary duty. */
  static Measure base(String label, Scope scope) {
    return measure(label, "", scope, "5 %");
  }

  static Measure measure(String label, String exceptionTo, Scope scope, String duty) {
    return new Measure(
        new MeasureId(label),
        "mfn",
        scope,
        exceptionTo,
        Condition.always(),
        DutySentence.of(duty),
        ACT);
  }

  static Scope scope(
      Collection<String> goods, String area, Collection<String> excluded, Span validity) {
    var without = new TreeSet<EconomyId>();
    excluded.forEach(code -> without.add(economy(code)));
    return new Scope(
        goods.stream().map(GoodsCode::of).toList(),
        new Scope.Origin(area, without),
        "",
        "",
        validity,
        DateRole.ACCEPTANCE);
  }

  /** Some goods from everywhere, for some days. */
  static Scope scope(String goods, Span validity) {
    return scope(List.of(goods), Area.ERGA_OMNES.id(), List.of(), validity);
  }

  static Area members(String id, Span span, String... codes) {
    return new Area(
        id,
        id,
        Area.Reach.MEMBERS,
        Arrays.stream(codes).map(code -> new Area.Membership(economy(code), span)).toList());
  }

  static GoodsLine line(String code, Span validity) {
    return new GoodsLine(GoodsCode.of(code), code, validity, ACT);
  }

  /** Rules of some measures on some lines; every economy is an area of its own accord. */
  static RuleSet of(List<GoodsLine> goods, List<Area> areas, List<Measure> measures) {
    var all = new ArrayList<>(areas);
    all.add(Area.ERGA_OMNES);
    return with(
        new RuleSet.Vocabulary(
            List.of(new LegalAct("ACT", "An act", "", Span.from(START))),
            goods,
            all,
            List.of(),
            List.of()),
        measures);
  }

  static RuleSet with(RuleSet.Vocabulary vocabulary, List<Measure> measures) {
    var review = new Review("an author", "a reviewer", START);
    var valuation =
        new Terms.CustomsValuation(PriceBasis.CIF, Rounding.halfUp(2), DateRole.ACCEPTANCE);
    return new RuleSet(
        new RuleSet.Heading(
            "small", "Small", RuleSet.Standing.DEMONSTRATION, Span.from(START), review, ""),
        new Terms(
            new TreeSet<>(List.of(economy("USA"))),
            new CurrencyId("USD"),
            valuation,
            Rounding.halfUp(2),
            "",
            Map.of()),
        List.of(
            new MeasureType("mfn", "Duty", MeasureType.Effect.DUTY, MeasureType.Presence.REQUIRED),
            new MeasureType(
                "levy", "Levy", MeasureType.Effect.LEVY, MeasureType.Presence.OPTIONAL)),
        vocabulary,
        measures,
        new RuleSet.Tables(new ExchangeRates(List.of()), List.of()));
  }
}
