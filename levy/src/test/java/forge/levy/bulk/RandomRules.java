package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.PerUnit;
import forge.levy.measure.Area;
import forge.levy.measure.Citation;
import forge.levy.measure.Condition;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.LegalAct;
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
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rule sets of a small border: four lines, three areas, five types, and measures of all sorts. */
final class RandomRules {

  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final Citation ACT = new Citation("act", "1");
  static final List<String> LINES = List.of("81052010", "81052090", "28469000", "26050000");
  static final List<MeasureType> TYPES =
      List.of(
          type("control", MeasureType.Effect.CONTROL, MeasureType.Presence.OPTIONAL),
          type("mfn", MeasureType.Effect.DUTY, MeasureType.Presence.REQUIRED),
          type("levy", MeasureType.Effect.LEVY, MeasureType.Presence.OPTIONAL),
          type("deposit", MeasureType.Effect.SECURITY, MeasureType.Presence.OPTIONAL),
          type("ban", MeasureType.Effect.PROHIBITION, MeasureType.Presence.OPTIONAL));

  private RandomRules() {}

  private static MeasureType type(
      String id, MeasureType.Effect effect, MeasureType.Presence presence) {
    return new MeasureType(id, id, effect, presence);
  }

  static LocalDate day(int after) {
    return START.plusDays(after);
  }

  static Arbitrary<RuleSet> rules() {
    return Combinators.combine(
            terms(),
            Combinators.combine(base("81"), base("28"), base("26"))
                .as((one, two, three) -> List.of(one, two, three)),
            measures(),
            Arbitraries.of(true, false))
        .as(RandomRules::rules);
  }

  private static RuleSet rules(
      Terms terms, List<Measure> bases, List<Measure> others, boolean replaced) {
    var heading =
        new RuleSet.Heading(
            "random",
            "random",
            RuleSet.Standing.DEMONSTRATION,
            new Span(START, day(80)),
            new Review("a", "b", START),
            "");
    List<Replacement> replacements =
        replaced
            ? List.of(new Replacement("levy", "deposit", new Span(day(10), day(60)), ACT))
            : List.of();
    var vocabulary =
        new RuleSet.Vocabulary(
            List.of(new LegalAct("act", "act", "", Span.from(START))),
            goods(),
            areas(),
            quotas(),
            replacements);
    var all = new ArrayList<Measure>(bases);
    all.addAll(others);
    return new RuleSet(
        heading,
        terms,
        TYPES,
        vocabulary,
        named(all),
        new RuleSet.Tables(
            new ExchangeRates(
                List.of(
                    rate("EUR", 0, "1.0856"), rate("EUR", 30, "1.09"), rate("GBP", 20, "1.25"))),
            List.of()));
  }

  /** Labels by place; an exception is one to the measure of its type before it. */
  private static List<Measure> named(List<Measure> measures) {
    var named = new ArrayList<Measure>();
    for (Measure each : measures) {
      String base = "";
      for (Measure before : named) {
        if (!each.exceptionTo().isEmpty() && before.type().equals(each.type())) {
          base = before.id().text();
        }
      }
      named.add(
          new Measure(
              new MeasureId("m" + (named.size() + 1)),
              each.type(),
              each.scope(),
              base,
              each.condition(),
              each.duty(),
              each.source()));
    }
    return named;
  }

  private static ExchangeRates.Fixing rate(String currency, int day, String rate) {
    return new ExchangeRates.Fixing(
        new CurrencyId(currency), day(day), new BigDecimal(rate), "bulletin");
  }

  private static List<GoodsLine> goods() {
    return LINES.stream()
        .map(
            code ->
                new GoodsLine(
                    new GoodsCode(code),
                    code,
                    code.startsWith("26") ? new Span(day(15), day(70)) : Span.from(START),
                    ACT))
        .toList();
  }

  private static List<Area> areas() {
    return List.of(
        area("zone", Area.Reach.MEMBERS, "CAN", "JPN"),
        area("others", Area.Reach.ALL_OTHERS, "CAN", "JPN", "USA"),
        new Area(
            "late",
            "late",
            Area.Reach.MEMBERS,
            List.of(new Area.Membership(new EconomyId("CHN"), Span.from(day(40))))));
  }

  private static Area area(String id, Area.Reach reach, String... members) {
    return new Area(
        id,
        id,
        reach,
        List.of(members).stream()
            .map(each -> new Area.Membership(new EconomyId(each), Span.from(START)))
            .toList());
  }

  private static List<Quota> quotas() {
    return List.of(
        new Quota(
            "09.0001",
            "by mass",
            PerUnit.of(DutyUnit.TNE),
            List.of(
                new Quota.Tranche(
                    new Span(START, day(50)), new BigDecimal(120), new BigDecimal(20))),
            ACT),
        new Quota(
            "09.0002",
            "by content",
            new PerUnit(DutyUnit.KGM, Basis.of("Co")),
            List.of(
                new Quota.Tranche(new Span(START, day(90)), new BigDecimal(900), BigDecimal.ZERO)),
            ACT));
  }

  private static Arbitrary<Terms> terms() {
    Arbitrary<Terms.CustomsValuation> valuations =
        Combinators.combine(
                Arbitraries.of(PriceBasis.FOB, PriceBasis.CIF),
                Arbitraries.integers().between(0, 2).map(Rounding::halfUp),
                Arbitraries.of(DateRole.ACCEPTANCE, DateRole.ACCEPTANCE, DateRole.EXPORT))
            .as(Terms.CustomsValuation::new);
    return Combinators.combine(valuations, RandomDuties.roundings(), Arbitraries.of("", "CHN"))
        .as(
            (valuation, rounding, unknown) ->
                new Terms(
                    new TreeSet<>(Set.of(new EconomyId("USA"))),
                    new CurrencyId("USD"),
                    valuation,
                    rounding,
                    unknown,
                    Map.of(
                        Procedure.FREE_CIRCULATION, Liability.DEBT,
                        Procedure.WAREHOUSE, Liability.SECURED,
                        Procedure.DRAWBACK, Liability.REFUNDABLE)));
  }

  /** A duty that applies to everything, so that most entries have the type that they need. */
  private static Arbitrary<Measure> base(String chapter) {
    return RandomDuties.duties(1)
        .map(
            duty ->
                measure(
                    "mfn",
                    new Scope(
                        List.of(new GoodsCode(chapter)),
                        new Scope.Origin("1011", new TreeSet<>()),
                        "",
                        "",
                        Span.from(START),
                        DateRole.ACCEPTANCE),
                    "",
                    Condition.always(),
                    duty));
  }

  private static Measure measure(
      String type, Scope scope, String base, Condition condition, DutyExpression duty) {
    return new Measure(new MeasureId("m"), type, scope, base, condition, duty, ACT);
  }

  private static Arbitrary<List<Measure>> measures() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, "levy"),
                Tuple.of(3, "mfn"),
                Tuple.of(2, "deposit"),
                Tuple.of(2, "control"),
                Tuple.of(1, "ban")),
            scopes(),
            Arbitraries.of("", "before"),
            conditions(2),
            RandomDuties.duties(2))
        .as(
            (type, scope, base, condition, duty) ->
                measure(type, scope, type.equals("mfn") ? "before" : base, condition, duty))
        .list()
        .ofMinSize(0)
        .ofMaxSize(5);
  }

  private static Arbitrary<Scope> scopes() {
    Arbitrary<Scope.Origin> origins =
        Combinators.combine(
                Arbitraries.of("1011", "1011", "zone", "others", "late"),
                Arbitraries.of(Set.<String>of(), Set.<String>of(), Set.of("CHN", "MEX")))
            .as(
                (area, excluded) ->
                    new Scope.Origin(
                        area, new TreeSet<>(excluded.stream().map(EconomyId::new).toList())));
    return Combinators.combine(
            Arbitraries.of("81", "8105", "81052010", "28", "26").map(GoodsCode::new),
            origins,
            Arbitraries.frequency(Tuple.of(30, ""), Tuple.of(1, "A1"), Tuple.of(1, "B2")),
            Arbitraries.frequency(Tuple.of(5, ""), Tuple.of(1, "09.0001"), Tuple.of(1, "09.0002")),
            Arbitraries.of(
                Span.from(START), Span.from(START), new Span(day(20), day(50)), Span.from(day(35))),
            Arbitraries.of(
                DateRole.ACCEPTANCE, DateRole.ACCEPTANCE, DateRole.EXPORT, DateRole.CONTRACT))
        .as(
            (code, origin, additional, quota, validity, role) ->
                new Scope(List.of(code), origin, additional, quota, validity, role));
  }

  static Arbitrary<Condition> conditions(int depth) {
    if (depth == 0) {
      return Arbitraries.oneOf(discrete(), numeric());
    }
    Arbitrary<Condition> part = conditions(depth - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Condition.always())),
        Tuple.of(3, discrete()),
        Tuple.of(3, numeric()),
        Tuple.of(1, part.list().ofMinSize(1).ofMaxSize(3).map(each -> new Condition.All(each))),
        Tuple.of(1, part.list().ofMinSize(1).ofMaxSize(3).map(each -> new Condition.Any(each))),
        Tuple.of(1, part.map(each -> new Condition.Not(each))));
  }

  private static Arbitrary<Condition> discrete() {
    return Arbitraries.of(
        new Condition.Presents("Y1"),
        new Condition.Under(new TreeSet<>(Set.of(Procedure.WAREHOUSE))),
        new Condition.Preference(),
        new Condition.Related(),
        new Condition.Evidenced(EvidenceGrade.CERTIFIED),
        stage(Condition.Unknown.INSIDE),
        stage(Condition.Unknown.OUTSIDE),
        stage(Condition.Unknown.REFUSED),
        new Condition.ConsignedFrom("zone"),
        new Condition.Before(DateRole.CONTRACT, day(25)),
        new Condition.Named(Condition.Party.EXPORTER, new TreeSet<>(Set.of("Acme", "Bolt"))));
  }

  private static Condition stage(Condition.Unknown unknown) {
    return new Condition.StageIn(Stage.REFINED, "zone", EvidenceGrade.DECLARED, unknown);
  }

  private static Arbitrary<Condition> numeric() {
    Arbitrary<Condition> shares =
        Combinators.combine(
                Arbitraries.of("Co", "NdPr").map(Basis::of),
                Arbitraries.of(Content.Figure.class),
                Arbitraries.of(DutyExpression.Comparison.class),
                RandomDuties.decimal("0", "60", 1),
                Arbitraries.of(Condition.Unknown.class))
            .as(Condition.Share::new);
    Arbitrary<Condition> prices =
        Combinators.combine(
                Arbitraries.of(PriceBasis.class),
                Arbitraries.of(DutyExpression.Comparison.class),
                RandomDuties.rates())
            .as(Condition.PriceIs::new);
    return Arbitraries.oneOf(shares, prices);
  }
}
