package forge.levy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.expression.DutyExpression.Comparison;
import forge.levy.expression.PerUnit;
import forge.levy.expression.Rate;
import forge.levy.measure.Condition;
import forge.levy.measure.MeasureType.Effect;
import forge.levy.measure.Quota;
import forge.levy.measure.Scope;
import forge.levy.measure.Span;
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is due on an entry, from the plain case to quotas, exceptions and refusals. */
final class AssessorTest {

  private static final String LEVY = "GAP(110 USD / KGM, PRICE(FOB))";

  private static Border plain() {
    return new Border()
        .type("mfn", Effect.DUTY)
        .type("zone-levy", Effect.LEVY)
        .base("mfn-2846", "mfn", "2846", "1011", "5 %");
  }

  private static String assess(Border border, Declared entry) {
    return assess(border, entry, new QuotaDrawings.Requests());
  }

  private static String assess(Border border, Declared entry, QuotaDrawings.Requests requests) {
    return switch (new Assessor(border.schedule(), requests.drawn()).assess(entry.build())) {
      case Result.Assessed(var assessment) ->
          assessment.lines().stream().map(AssessorTest::shown).collect(Collectors.joining("; "))
              + " -> "
              + assessment.outcome();
      case Result.Refused(var refusals) ->
          refusals.stream().map(Refusal::sentence).collect(Collectors.joining(" "));
    };
  }

  private static String shown(DutyLine line) {
    String quota = line.quota().isEmpty() ? "" : " in " + line.quota();
    return line.measure() + quota + " " + line.amount().toPlainString() + " " + line.liability();
  }

  @Test
  void aDutyOnTheHeadingReachesTheLine() {
    assertThat(assess(plain(), Declared.entry())).isEqualTo("mfn-2846 50.00 debt -> NONE");
  }

  @Test
  void theLevyFillsTheGapAndLeavesTheCustomsValueAlone() {
    var border = plain().base("levy", "zone-levy", "28469020", "1011", LEVY);
    assertThat(assess(border, Declared.entry()))
        .isEqualTo("mfn-2846 50.00 debt; levy 10000.00 debt -> LEVY");
    var assessed =
        (Result.Assessed)
            new Assessor(border.schedule(), new QuotaDrawings.Requests().drawn())
                .assess(Declared.entry().build());
    assertThat(assessed.assessment().customsValue()).isEqualTo("1000.00");
  }

  @Test
  void theBasisOfThePriceDecides() {
    Declared entry = Declared.entry().value("10000").costs("300", "20.5");
    for (var each :
        List.of(
            List.of("FOB", "1000.00"),
            List.of("CIF", "679.50"),
            List.of("FRONTIER", "679.50"),
            List.of("CIF+DUTY", "179.50"))) {
      String duty = "GAP(110 USD / KGM, PRICE(" + each.getFirst() + "))";
      var border = plain().base("levy", "zone-levy", "2846", "1011", duty);
      assertThat(assess(border, entry)).contains("levy " + each.getLast() + " debt");
    }
  }

  @Test
  void noLevyAboveTheReference() {
    var border = plain().base("levy", "zone-levy", "2846", "1011", LEVY);
    assertThat(assess(border, Declared.entry().value("11000"))).endsWith("levy 0.00 debt -> NONE");
  }

  @Test
  void onlyGoodsFromTheAreaAreMeant() {
    var border =
        plain()
            .area("zone", "USA", "JPN")
            .others("outside", "zone")
            .base("levy", "zone-levy", "2846", "outside", LEVY);
    assertThat(assess(border, Declared.entry().from("JPN"))).doesNotContain("levy");
    assertThat(assess(border, Declared.entry().from("CHN"))).contains("levy 10000.00");
  }

  @Test
  void anExcludedEconomyIsNotMeant() {
    Scope scope =
        new Scope(
            List.of(GoodsCode.of("2846")),
            new Scope.Origin("1011", new TreeSet<>(List.of(new EconomyId("AUS")))),
            "",
            "",
            Span.from(LocalDate.of(2026, 1, 1)),
            DateRole.ACCEPTANCE);
    var border = plain().measure("levy", "zone-levy", scope, "", Condition.always(), LEVY);
    assertThat(assess(border, Declared.entry().from("AUS"))).doesNotContain("levy");
    assertThat(assess(border, Declared.entry())).contains("levy");
  }

  @Test
  void anExceptionTakesThePlaceOfItsBase() {
    var border = plain().exception("pref", "mfn", "mfn-2846", new Condition.Preference(), "NIHIL");
    assertThat(assess(border, Declared.entry())).contains("mfn-2846 50.00");
    assertThat(assess(border, Declared.entry().preferential())).isEqualTo("pref 0.00 debt -> NONE");
  }

  @Test
  void anExceptionToAnException() {
    var border =
        plain()
            .exception("pref", "mfn", "mfn-2846", new Condition.Preference(), "NIHIL")
            .exception(
                "unproved",
                "mfn",
                "pref",
                new Condition.Not(new Condition.Evidenced(EvidenceGrade.CERTIFIED)),
                "2 %");
    assertThat(assess(border, Declared.entry().preferential())).contains("unproved 20.00");
  }

  @Test
  void twoExceptionsAtOneLevelAreAConflict() {
    var border =
        plain()
            .exception("one", "mfn", "mfn-2846", Condition.always(), "1 %")
            .exception("two", "mfn", "mfn-2846", Condition.always(), "2 %");
    assertThat(assess(border, Declared.entry()))
        .isEqualTo(
            "measures one and two both apply at one level. Make one an exception to the other, or"
                + " tell them apart by a condition.");
  }

  @Test
  void aRequiredTypeWithoutAMeasureIsNoValue() {
    assertThat(assess(new Border().required("mfn"), Declared.entry()))
        .startsWith("goods = 2846.90.20: no measure of type mfn applies to goods from CHN");
  }

  @Test
  void oneTypeTakesThePlaceOfAnother() {
    var border =
        plain()
            .type("column-2", Effect.DUTY)
            .area("column2", "RUS")
            .replaces("column-2", "mfn")
            .base("col2", "column-2", "2846", "column2", "25 %");
    assertThat(assess(border, Declared.entry().from("RUS"))).isEqualTo("col2 250.00 debt -> NONE");
    assertThat(assess(border, Declared.entry())).isEqualTo("mfn-2846 50.00 debt -> NONE");
  }

  @Test
  void theProcedureDecidesWhatIsOwed() {
    assertThat(assess(plain(), Declared.entry().under(Procedure.WAREHOUSE)))
        .contains("50.00 secured");
    assertThat(assess(plain(), Declared.entry().under(Procedure.RETURNED_GOODS)))
        .contains("50.00 exempt");
    assertThat(assess(plain(), Declared.entry().under(Procedure.TRANSIT)))
        .isEqualTo("procedure = transit: the rule set says nothing of this procedure.");
  }

  @Test
  void aProhibitionChargesNothing() {
    var border =
        plain()
            .type("minimum", Effect.PROHIBITION)
            .when(
                "mip",
                "minimum",
                "2846",
                new Condition.PriceIs(
                    PriceBasis.FOB,
                    Comparison.LESS,
                    new Rate(
                        new BigDecimal("11"),
                        new CurrencyId("USD"),
                        List.of(PerUnit.of(DutyUnit.KGM)))),
                "NIHIL");
    assertThat(assess(border, Declared.entry())).isEqualTo("mip 0.00 debt -> PROHIBITION");
    assertThat(assess(border, Declared.entry().value("1100"))).endsWith("NONE");
  }

  @Test
  void aSecurityIsLodgedAndNotOwed() {
    var border =
        plain().type("deposit", Effect.SECURITY).base("dep", "deposit", "2846", "1011", "10 %");
    assertThat(assess(border, Declared.entry())).endsWith("dep 100.00 secured -> SECURITY");
  }

  @Test
  void aStageElsewhereAndAStageNotStated() {
    var metal =
        new Condition.StageIn(
            Stage.METAL, "zone", EvidenceGrade.CERTIFIED, Condition.Unknown.REFUSED);
    var border =
        plain().area("zone", "USA", "JPN").exception("free", "mfn", "mfn-2846", metal, "NIHIL");
    assertThat(assess(border, Declared.entry().stage(Stage.METAL, "JPN", EvidenceGrade.VERIFIED)))
        .contains("free 0.00");
    assertThat(assess(border, Declared.entry().stage(Stage.METAL, "CHN", EvidenceGrade.CERTIFIED)))
        .contains("mfn-2846 50.00");
    assertThat(assess(border, Declared.entry().stage(Stage.METAL, "JPN", EvidenceGrade.DECLARED)))
        .isEqualTo("where the metal stage was done is not certified. State it.");
  }

  @Test
  void aShareByMassIsReachedOnItsEdge() {
    var scope =
        new Condition.Share(
            new Basis("Al"),
            Content.Figure.MASS,
            Comparison.AT_LEAST,
            new BigDecimal("15"),
            Condition.Unknown.INSIDE);
    var border = plain().type("232", Effect.REMEDY).when("al", "232", "2846", scope, "50 %");
    assertThat(assess(border, Declared.entry().content("Al", "15"))).contains("al 500.00");
    assertThat(assess(border, Declared.entry().content("Al", "14.999"))).doesNotContain("al ");
    assertThat(assess(border, Declared.entry())).contains("al 500.00");
  }

  private static Quota quota(String volume, String drawn) {
    var year = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    return new Quota(
        "09.0001",
        "test",
        PerUnit.of(DutyUnit.TNE),
        List.of(new Quota.Tranche(year, new BigDecimal(volume), new BigDecimal(drawn))),
        Border.ACT);
  }

  private static String inQuota(Quota quota, String requestedThatDay) {
    var border =
        plain()
            .quota(quota)
            .base("levy", "zone-levy", "2846", "1011", "100 USD / TNE")
            .inQuota("free", "zone-levy", "levy", "09.0001", "NIHIL");
    var requests = new QuotaDrawings.Requests();
    requests.add(quota, LocalDate.of(2026, 6, 15), new BigDecimal(requestedThatDay));
    return assess(border, Declared.entry().mass("10000").claims("09.0001"), requests);
  }

  @Test
  void insideTheQuotaNothingIsLevied() {
    assertThat(inQuota(quota("100", "0"), "10"))
        .isEqualTo("mfn-2846 in 09.0001 50.00 debt; free in 09.0001 0.00 debt -> NONE");
  }

  @Test
  void aQuotaThatIsDrawnGivesNothing() {
    assertThat(inQuota(quota("100", "100"), "10"))
        .isEqualTo("mfn-2846 50.00 debt; levy 1000.00 debt -> LEVY");
  }

  @Test
  void onTheDayItRunsOutEachIsGivenItsShare() {
    assertThat(inQuota(quota("100", "80"), "50"))
        .isEqualTo(
            "mfn-2846 in 09.0001 20.00 debt; free in 09.0001 0.00 debt; mfn-2846 30.00 debt; levy"
                + " 600.00 debt -> LEVY");
  }

  @Test
  void unknownOriginHasItsLegalDefault() {
    assertThat(assess(plain(), Declared.entry().fromSomewhere()))
        .isEqualTo("origin: the origin is not stated. State it.");
    assertThat(assess(plain().unknownCountsAs("RUS"), Declared.entry().fromSomewhere()))
        .contains("mfn-2846 50.00");
  }

  @Test
  void whatIsWrongWithAnEntryIsSaidAtOnce() {
    Declared entry =
        Declared.entry().goods("2846").to("MEX").in("EUR").content("Co", "101").on("2025-06-15");
    assertThat(assess(plain(), entry).split("(?<=\\.) (?=[a-z_]+ =)"))
        .hasSize(5)
        .anyMatch(each -> each.startsWith("destination = MEX: the rule set is about the border"))
        .anyMatch(each -> each.startsWith("accepted = 2025-06-15: the rule set is in force from"))
        .anyMatch(each -> each.startsWith("goods = 2846: "))
        .anyMatch(each -> each.startsWith("currency = EUR: there is no rate of EUR in USD"))
        .anyMatch(each -> each.startsWith("content_kg = 101: the goods hold more Co than"));
  }

  @Test
  void aHeadingIsNoLine() {
    assertThat(assess(plain(), Declared.entry().goods("284690")))
        .isEqualTo(
            "goods = 2846.90: this is a heading and no line that goods can be declared in. Choose"
                + " one of 2846.90.20, 2846.90.80.");
    assertThat(assess(plain(), Declared.entry().goods("2846902015"))).contains("50.00");
    assertThat(assess(plain(), Declared.entry().goods("010121")))
        .isEqualTo("goods = 0101.21: the rule set has no such line on 2026-06-15.");
  }

  @Test
  void goodsThatNeedAnAdditionalCodeSaySo() {
    var border = plain().coded("levy-nd", "zone-levy", "28469020", "ndpr-oxide", LEVY);
    assertThat(assess(border, Declared.entry().additional("ndpr-oxide"))).contains("levy-nd");
    assertThat(assess(border, Declared.entry()))
        .isEqualTo(
            "additional_code: goods of line 2846.90.20 from CHN need an additional code. Known are"
                + " ndpr-oxide.");
    assertThat(assess(border, Declared.entry().additional("nd")))
        .contains("no such additional code");
  }

  @Test
  void aForeignValueIsConvertedAndRounded() {
    assertThat(assess(plain().rate("EUR", "1.08715"), Declared.entry().in("EUR").value("99.99")))
        .isEqualTo("mfn-2846 5.44 debt -> NONE");
  }

  @Test
  void aMissingFigureIsNamed() {
    var border =
        plain().base("levy", "zone-levy", "2846", "1011", "GAP(20 USD / KGM(Co), PRICE(CIF))");
    assertThat(assess(border, Declared.entry()))
        .contains("the mass of Co in the goods is not stated")
        .contains("the price CIF is not stated");
  }

  @Test
  void aRoundingPerUnitOfNothingIsNoDivisionByZero() {
    var border =
        plain().base("levy", "zone-levy", "2846", "1011", "ROUND(" + LEVY + ", 2, USD / KGM)");
    assertThat(assess(border, Declared.entry().mass("0"))).contains("division by zero");
  }
}
