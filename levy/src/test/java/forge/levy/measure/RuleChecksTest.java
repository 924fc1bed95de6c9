package forge.levy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule that a rule set as a whole can break, kept and broken. */
class RuleChecksTest {

  private static final Span LONG = Span.from(SmallRules.START);
  private static final GoodsLine LINE = SmallRules.line("28469080", LONG);
  private static final Measure GENERAL = SmallRules.base("general", SmallRules.scope("2846", LONG));

  private static List<String> rules(List<RuleFault> faults) {
    return faults.stream().map(RuleFault::rule).toList();
  }

  private static RuleSet rules(Measure... more) {
    var measures = new ArrayList<>(List.of(GENERAL));
    measures.addAll(List.of(more));
    return SmallRules.of(
        List.of(LINE), List.of(SmallRules.members("zone", LONG, "JPN", "AUS")), measures);
  }

  @Test
  void soundRulesHaveNoFault() {
    Scope zone = SmallRules.scope(List.of("284690"), "zone", List.of("AUS"), LONG);

    assertThat(RuleChecks.of(rules(SmallRules.measure("p", "general", zone, "0 %")))).isEmpty();
  }

  @Test
  void anExceptionToItselfLeadsBack() {
    Measure one = SmallRules.measure("one", "two", SmallRules.scope("2846", LONG), "0 %");
    Measure two = SmallRules.measure("two", "one", SmallRules.scope("2846", LONG), "0 %");

    assertThat(rules(ExceptionChecks.faults(rules(one, two))))
        .containsExactly(
            "exceptions lead back to the measure itself",
            "exceptions lead back to the measure itself");
  }

  @Test
  void twoExceptionsToOneMeasureOverlap() {
    Measure one = SmallRules.measure("one", "general", SmallRules.scope("2846", LONG), "0 %");
    Measure two = SmallRules.measure("two", "general", SmallRules.scope("284690", LONG), "1 %");

    assertThat(rules(OverlapChecks.faults(rules(one, two))))
        .containsExactly("it overlaps the exception one: both have goods from ABW on 2026-01-01");
    assertThat(OverlapChecks.faults(rules(one))).isEmpty();
  }

  @Test
  void whatDiffersInConditionMayMeetOnlyInAnEntry() {
    Measure plain = SmallRules.base("plain", SmallRules.scope("2846", LONG));
    Measure claimed =
        new Measure(
            new MeasureId("claimed"),
            "mfn",
            plain.scope(),
            "",
            new Condition.Preference(),
            plain.duty(),
            SmallRules.ACT);

    assertThat(OverlapChecks.faults(rules(claimed))).isEmpty();
    assertThat(OverlapChecks.faults(rules(plain))).hasSize(1);
  }

  @Test
  void onlyMembersAreExcluded() {
    Scope zone = SmallRules.scope(List.of("2846"), "zone", List.of("CHN"), LONG);

    assertThat(
            rules(ContainerChecks.faults(rules(SmallRules.measure("p", "general", zone, "0 %")))))
        .containsExactly("area zone does not hold it on any day of the measure");
  }

  @Test
  void anAreaHasMembersOnEveryDay() {
    Area brief = SmallRules.members("brief", SmallRules.days(0, 9), "JPN");
    Scope scope = SmallRules.scope(List.of("2846"), "brief", List.of(), LONG);
    Measure measure = SmallRules.measure("p", "general", scope, "0 %");

    assertThat(
            rules(
                ContainerChecks.faults(
                    SmallRules.of(List.of(LINE), List.of(brief), List.of(GENERAL, measure)))))
        .containsExactly("area brief has no member on 2026-01-10");
  }

  @Test
  void aMeasureLiesInTheDaysOfItsAct() {
    Span early = new Span(SmallRules.START.minusDays(1), SmallRules.START.plusDays(1));
    Measure measure = SmallRules.base("early", SmallRules.scope("2846", early));

    assertThat(ContainerChecks.faults(rules(measure)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("from");
              assertThat(fault.rule()).isEqualTo("its act holds from 2026-01-01 only");
            });
  }

  @Test
  void replacementsGoInOneDirectionOnADay() {
    var there = new Replacement("levy", "mfn", SmallRules.days(0, 9), SmallRules.ACT);
    var back = new Replacement("mfn", "levy", SmallRules.days(5, 9), SmallRules.ACT);
    var later = new Replacement("mfn", "levy", SmallRules.days(9, 12), SmallRules.ACT);

    assertThat(ReplacementChecks.faults(replaced(there, later))).isEmpty();
    assertThat(rules(ReplacementChecks.faults(replaced(there, back))))
        .containsExactly("on 2026-01-06 mfn is replaced, by way of others, by what it replaces");
  }

  private static RuleSet replaced(Replacement... replacements) {
    RuleSet.Vocabulary plain = rules().vocabulary();
    return SmallRules.with(
        new RuleSet.Vocabulary(
            plain.acts(), plain.goods(), plain.areas(), plain.quotas(), List.of(replacements)),
        List.of(GENERAL));
  }

  @Test
  void aLineIsOpenOnceADay() {
    GoodsLine again = SmallRules.line("28469080", SmallRules.days(3, 5));
    GoodsLine before = SmallRules.line("28469080", SmallRules.days(0, 3));

    assertThat(UniqueNames.faults(SmallRules.of(List.of(before, again), List.of(), List.of())))
        .isEmpty();
    assertThat(rules(UniqueNames.faults(SmallRules.of(List.of(LINE, again), List.of(), List.of()))))
        .containsExactly("another line before it has this code on some of its days");
  }

  @Test
  void aLineNeedsADutyFromEverywhereButWhereItIsSaid() {
    Scope most = SmallRules.scope(List.of("2846"), Area.ERGA_OMNES.id(), List.of("RUS"), LONG);
    Scope zone = SmallRules.scope(List.of("2846"), "zone", List.of(), LONG);
    List<Area> areas = List.of(SmallRules.members("zone", LONG, "JPN"));

    assertThat(
            CoverageChecks.faults(
                SmallRules.of(List.of(LINE), areas, List.of(SmallRules.base("most", most)))))
        .isEmpty();
    assertThat(
            rules(
                CoverageChecks.faults(
                    SmallRules.of(List.of(LINE), areas, List.of(SmallRules.base("zone", zone))))))
        .containsExactly("goods from ABW have no mfn on 2026-01-01, and every entry needs one");
  }
}
