package forge.levy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.levy.entry.GoodsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the checks tell of drawn rules is what asking for every good, economy and day finds. */
class DrawnRulesTest {

  private static final List<String> NODES = List.of("28", "2846", "284690", "2805", "280530");
  private static final List<String> LINES = List.of("28469080", "28053000");

  /** Those that some measure may exclude; the last of all stands for every other. */
  private static final List<String> EXCLUDED = List.of("JPN", "AUS", "CHN", "BRA");

  private static final List<String> ECONOMIES = List.of("JPN", "AUS", "CHN", "BRA", "DEU");
  private static final int DAYS = 6;

  private static final Area ZONE =
      new Area(
          "zone",
          "zone",
          Area.Reach.MEMBERS,
          List.of(
              new Area.Membership(EconomyId.of("JPN"), SmallRules.days(0, 9)),
              new Area.Membership(EconomyId.of("AUS"), SmallRules.days(2, 4))));
  private static final Area OUTSIDE =
      new Area("outside", "outside", Area.Reach.ALL_OTHERS, ZONE.members());

  @Provide
  static Arbitrary<RuleSet> rules() {
    Arbitrary<Span> span =
        Combinators.combine(
                Arbitraries.integers().between(0, DAYS - 1), Arbitraries.integers().between(1, 4))
            .as((from, length) -> SmallRules.days(from, from + length));
    Arbitrary<Scope> scope =
        Combinators.combine(
                Arbitraries.of(NODES).set().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of("1011", "zone", "outside"),
                Arbitraries.of(EXCLUDED).set().ofMaxSize(1),
                span)
            .as(SmallRules::scope);
    return scope
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            scopes ->
                SmallRules.of(
                    LINES.stream().map(code -> SmallRules.line(code, line())).toList(),
                    List.of(ZONE, OUTSIDE),
                    IntStream.range(0, scopes.size())
                        .mapToObj(i -> SmallRules.base("m" + i, scopes.get(i)))
                        .toList()));
  }

  private static Span line() {
    return SmallRules.days(0, DAYS);
  }

  private static boolean covers(RuleSet rules, Measure measure, Entry entry) {
    Scope scope = measure.scope();
    EconomyId economy = EconomyId.of(entry.economy());
    boolean area =
        rules.vocabulary().areas().stream()
            .filter(each -> each.id().equals(scope.origin().area()))
            .anyMatch(each -> each.covers(economy, entry.day()));
    return area
        && !scope.origin().excluded().contains(economy)
        && scope.validity().contains(entry.day())
        && scope.covers(GoodsCode.of(entry.code()));
  }

  private record Entry(String code, String economy, LocalDate day) {}

  private static List<Entry> entries(List<String> codes, int days) {
    var entries = new ArrayList<Entry>();
    for (String code : codes) {
      for (String economy : ECONOMIES) {
        for (int day = 0; day < days; day++) {
          entries.add(new Entry(code, economy, SmallRules.START.plusDays(day)));
        }
      }
    }
    return entries;
  }

  @Property(tries = 300)
  void overlapsAreThoseThatSomeEntryMeets(@ForAll("rules") RuleSet rules) {
    Set<Integer> met = new HashSet<>();
    for (Entry entry : entries(NODES, 2 * DAYS)) {
      List<Integer> apply =
          IntStream.range(0, rules.measures().size())
              .filter(i -> covers(rules, rules.measures().get(i), entry))
              .boxed()
              .toList();
      met.addAll(apply.subList(Math.min(1, apply.size()), apply.size()));
    }
    Set<Integer> told = new HashSet<>();
    OverlapChecks.faults(rules).forEach(fault -> told.add(fault.part().index()));

    assertThat(told).isEqualTo(met);
  }

  @Property(tries = 300)
  void linesWithoutADutyAreThoseThatSomeEntryMeetsWithoutOne(@ForAll("rules") RuleSet rules) {
    Set<String> bare = new HashSet<>();
    for (Entry entry : entries(LINES, DAYS)) {
      boolean excluded =
          rules.measures().stream()
              .filter(each -> each.scope().covers(GoodsCode.of(entry.code())))
              .filter(each -> each.scope().validity().overlaps(line()))
              .anyMatch(
                  each -> each.scope().origin().excluded().contains(EconomyId.of(entry.economy())));
      if (!excluded && rules.measures().stream().noneMatch(each -> covers(rules, each, entry))) {
        bare.add(entry.code());
      }
    }
    Set<String> told = new HashSet<>();
    CoverageChecks.faults(rules).forEach(fault -> told.add(LINES.get(fault.part().index())));

    assertThat(told).isEqualTo(bare);
  }

  /** The first drawn measure is the base, the others exceptions to it. */
  @Property(tries = 300)
  void exceptionsStandInsideWhereNoEntryMeetsThemAlone(@ForAll("rules") RuleSet drawn) {
    var measures = new ArrayList<Measure>(drawn.measures().subList(0, 1));
    for (Measure each : drawn.measures().subList(1, drawn.measures().size())) {
      measures.add(SmallRules.measure(each.id().text(), "m0", each.scope(), "0 %"));
    }
    RuleSet rules = SmallRules.with(drawn.vocabulary(), measures);
    Measure base = measures.getFirst();
    Set<Integer> alone = new HashSet<>();
    for (Entry entry : entries(NODES, 2 * DAYS)) {
      for (int i = 1; i < measures.size(); i++) {
        if (covers(rules, measures.get(i), entry) && !covers(rules, base, entry)) {
          alone.add(i);
        }
      }
    }
    Set<Integer> told = new HashSet<>();
    ExceptionChecks.faults(rules).forEach(fault -> told.add(fault.part().index()));

    assertThat(told).containsAll(alone);
    assertThat(told).allSatisfy(i -> assertThat(inside(measures.get(i), base)).isFalse());
  }

  /** Whether nodes, days and economies all lie inside, each for itself. */
  private static boolean inside(Measure measure, Measure base) {
    boolean nodes = measure.scope().goods().stream().allMatch(base.scope()::covers);
    boolean days = base.scope().validity().spans(measure.scope().validity());
    boolean economies =
        entries(List.of("28"), 2 * DAYS).stream()
            .filter(each -> measure.scope().validity().contains(each.day()))
            .allMatch(each -> !meant(measure, each) || meant(base, each));
    return nodes && days && economies;
  }

  private static boolean meant(Measure measure, Entry entry) {
    Scope.Origin origin = measure.scope().origin();
    EconomyId economy = EconomyId.of(entry.economy());
    Area area =
        switch (origin.area()) {
          case "zone" -> ZONE;
          case "outside" -> OUTSIDE;
          default -> Area.ERGA_OMNES;
        };
    return !origin.excluded().contains(economy) && area.covers(economy, entry.day());
  }
}
