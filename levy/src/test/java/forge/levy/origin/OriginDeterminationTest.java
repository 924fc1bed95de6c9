package forge.levy.origin;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The determination of origin on published and hand-solved cases. */
class OriginDeterminationTest {

  private static final Verdict DECLARED = new Verdict.Originates(EvidenceGrade.DECLARED);
  private static final Verdict NOT = new Verdict.DoesNot(EvidenceGrade.CERTIFIED);

  /** Figures as {@code PRICE 10.90, PACKING 0.90}. */
  private static Good good(String code, String figures) {
    Map<GoodFigure, BigDecimal> all = new EnumMap<>(GoodFigure.class);
    for (String each : figures.isEmpty() ? new String[0] : figures.split(", ", -1)) {
      String[] words = each.split(" ", -1);
      all.put(GoodFigure.valueOf(words[0]), new BigDecimal(words[1]));
    }
    return new Good("good", GoodsCode.of(code), EconomyId.of("JPN"), EvidenceGrade.CERTIFIED, all);
  }

  /** A claim as {@code AUS certified}, or {@code unknown}. */
  private static OriginClaim claim(String text) {
    String[] words = text.split(" ", -1);
    return words.length == 1
        ? OriginClaim.unknown()
        : new OriginClaim.Stated(
            EconomyId.of(words[0]), EvidenceGrade.find(words[1]).orElseThrow());
  }

  private static Material material(String code, String value, String origin, Material... inputs) {
    return new Material(
        code,
        GoodsCode.of(code),
        new Content(Map.of(Content.Figure.VALUE, new BigDecimal(value))),
        new Material.Provenance(claim(origin), claim("KOR declared"), Map.of()),
        List.of(inputs),
        "");
  }

  private static OriginTerms terms(String rule, Cumulation cumulation) {
    return AnyProduction.terms(RuleText.of(rule), cumulation);
  }

  private static Cumulation with(Cumulation.Kind kind, String... partners) {
    return new Cumulation(kind, new TreeSet<>(Arrays.stream(partners).map(EconomyId::of).toList()));
  }

  private static OriginDetermination of(
      String rule, Cumulation cumulation, Good good, Material... materials) {
    return OriginDetermination.of(
        new Production(good, List.of(materials), List.of()), terms(rule, cumulation));
  }

  private static Verdict verdict(String rule, Good good, Material... materials) {
    return of(rule, Cumulation.NONE, good, materials).verdict();
  }

  private static void notDeterminable(Verdict verdict, String... reasons) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.NotDeterminable.class,
            open -> assertThat(open.reasons()).containsExactly(reasons));
  }

  /** Guide to NAFTA of United States Customs and Border Protection, chairs of 9401.69. */
  @Test
  void theChairOfTheGuideHas59PerCentAndDoesNotOriginate() {
    var found =
        of(
            "RVC transaction >= 60 %",
            Cumulation.NONE,
            good("9401.69", "PRICE 10.90, PACKING 0.90, FREIGHT 0"),
            material("9401.90", "4.10", "unknown"));
    assertThat(found.verdict()).isEqualTo(NOT);
    assertThat(found.shares())
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.shown()).isEqualTo("59.00");
              assertThat(share.reached()).isFalse();
            });
    assertThat(found.preferential().findEconomy()).isEmpty();
  }

  @Test
  void aQuotientIsComparedExactly() {
    Material outside = material("9401.90", "0.4", "unknown");
    assertThat(
            verdict(
                "RVC transaction >= 60 %",
                good("9401.69", "PRICE 1, PACKING 0, FREIGHT 0"), outside))
        .isEqualTo(new Verdict.Originates(EvidenceGrade.CERTIFIED));
    var hair = material("9401.90", "0.40000000000000000001", "unknown");
    var found =
        of(
            "RVC transaction >= 60 %",
            Cumulation.NONE, good("9401.69", "PRICE 1, PACKING 0, FREIGHT 0"), hair);
    assertThat(found.verdict()).isEqualTo(NOT);
    assertThat(found.shares().getFirst().shown()).isEqualTo("59.99");
  }

  @Test
  void eachMethodHasItsQuotient() {
    Good good =
        good(
            "8505.11",
            "PRICE 100, PACKING 5, FREIGHT 15, TOTAL_COST 70, SALES_PROMOTION 4, ROYALTIES 3, SHIPPING 2, INTEREST 1, ADJUSTED_VALUE 90");
    Material outside = material("2805.30", "20", "unknown");
    Material inside = material("7202.99", "27", "JPN declared");
    assertThat(shown("RVC transaction >= 1 %", good, outside, inside)).isEqualTo("75.00");
    assertThat(shown("RVC net-cost >= 1 %", good, outside, inside)).isEqualTo("66.66");
    assertThat(shown("RVC build-down >= 1 %", good, outside, inside)).isEqualTo("77.77");
    assertThat(shown("RVC build-up >= 1 %", good, outside, inside)).isEqualTo("30.00");
  }

  private static BigDecimal shown(String rule, Good good, Material... materials) {
    return of(rule, Cumulation.NONE, good, materials).shares().getFirst().shown();
  }

  @Test
  void aDenominatorOfNothingIsANamedRefusal() {
    notDeterminable(
        verdict("RVC transaction >= 60 %", good("8505.11", "PRICE 5, PACKING 5, FREIGHT 0")),
        "the value that the content is a share of is 0; a share is taken of more than nothing");
  }

  @Test
  void whatIsNotStatedIsNamed() {
    notDeterminable(
        verdict("RVC net-cost >= 50 %", good("8505.11", "")),
        "the net cost of the good is not stated");
    notDeterminable(
        verdict("CTSH", good("8505", "")), "the code of the good, 8505, is too short for CTSH");
    notDeterminable(
        verdict("CTSH", good("8505.11", ""), material("8505", "1", "unknown")),
        "the code of 8505, 8505, is too short");
  }

  @Test
  void buildUpIsReachedWhateverIsNotStatedWouldAdd() {
    Good good = good("8505.11", "ADJUSTED_VALUE 100");
    var silent =
        new Material(
            "silent",
            GoodsCode.of("2805.30"),
            new Content(Map.of()),
            new Material.Provenance(claim("JPN declared"), claim("unknown"), Map.of()),
            List.of(),
            "");
    Material stated = material("7202.99", "40", "JPN declared");
    assertThat(verdict("RVC build-up >= 40 %", good, silent, stated)).isEqualTo(DECLARED);
    notDeterminable(
        verdict("RVC build-up >= 41 %", good, silent, stated), "the value of silent is not stated");
  }

  @Test
  void relatedSalesBarTheTransactionMethodAndNetCostDecides() {
    String rule = "RVC transaction >= 60 % unless related sales > 85 % or RVC net-cost >= 50 %";
    String figures = "PRICE 100, PACKING 0, FREIGHT 0, NET_COST 60";
    Material outside = material("2805.30", "35", "unknown");
    assertThat(verdict(rule, good("8505.11", figures + ", RELATED_SALES 85"), outside))
        .isEqualTo(new Verdict.Originates(EvidenceGrade.CERTIFIED));
    assertThat(verdict(rule, good("8505.11", figures + ", RELATED_SALES 85.1"), outside))
        .isEqualTo(NOT);
    notDeterminable(
        verdict(rule, good("8505.11", figures), outside),
        "the related sales of the good are not stated");
  }

  @Test
  void classificationChangesButForExceptionsAndATolerance() {
    Good good = good("8505.11", "PRICE 100, PACKING 0, FREIGHT 0");
    Material oxide = material("2846.90", "30", "unknown");
    Material magnet = material("8505.19", "7", "unknown");
    assertThat(verdict("CTH", good, oxide)).isInstanceOf(Verdict.Originates.class);
    assertThat(verdict("CTH except 2846", good, oxide)).isEqualTo(NOT);
    assertThat(verdict("CTH", good, oxide, magnet)).isEqualTo(NOT);
    assertThat(verdict("CTSH", good, oxide, magnet)).isInstanceOf(Verdict.Originates.class);
    assertThat(verdict("CTH tolerance 7 % of value", good, oxide, magnet))
        .isInstanceOf(Verdict.Originates.class);
    assertThat(verdict("CTH tolerance 6.9 % of value", good, oxide, magnet)).isEqualTo(NOT);
    notDeterminable(
        verdict("CTH tolerance 7 % of mass", good, magnet),
        "the mass of the good is not stated",
        "the mass of a material that does not change is not stated");
  }

  @Test
  void whatIsInAnOriginatingMaterialIsNotCounted() {
    Good good = good("8505.11", "PRICE 100, PACKING 0, FREIGHT 0");
    Material foreign = material("2846.90", "50", "unknown");
    Material metal = material("2805.30", "60", "JPN declared", foreign);
    assertThat(verdict("RVC transaction >= 90 %", good, metal)).isEqualTo(DECLARED);
  }

  @Test
  void cumulationCountsPartnersAndFullCumulationOpensWhatWasMadeThere() {
    Good good = good("8505.11", "PRICE 100, PACKING 0, FREIGHT 0");
    Material oxide = material("2846.90", "20", "CHN declared");
    Material metal = material("2805.30", "60", "unknown", oxide);
    Material alloy = material("7202.99", "10", "AUS certified");
    String rule = "RVC transaction >= 40 %";
    assertThat(percent(rule, Cumulation.NONE, good, metal, alloy)).isEqualTo("30.00");
    assertThat(percent(rule, with(Cumulation.Kind.BILATERAL, "AUS"), good, metal, alloy))
        .isEqualTo("40.00");
    assertThat(percent(rule, with(Cumulation.Kind.DIAGONAL, "AUS", "KOR"), good, metal, alloy))
        .isEqualTo("40.00");
    assertThat(percent(rule, with(Cumulation.Kind.FULL, "AUS", "KOR"), good, metal, alloy))
        .isEqualTo("80.00");
  }

  private static BigDecimal percent(
      String rule, Cumulation cumulation, Good good, Material... materials) {
    return of(rule, cumulation, good, materials).shares().getFirst().shown();
  }

  @Test
  void aConclusionRestsOnTheWeakestClaimThatItNeeds() {
    Good good = good("8505.11", "PRICE 100, PACKING 0, FREIGHT 0");
    Material needed = material("2805.30", "50", "JPN declared");
    Material spare = material("7202.99", "10", "JPN declared");
    assertThat(verdict("RVC transaction >= 60 %", good, needed)).isEqualTo(DECLARED);
    assertThat(verdict("RVC transaction >= 60 %", good, spare))
        .isEqualTo(new Verdict.Originates(EvidenceGrade.CERTIFIED));
  }

  @Test
  void stagesAreFollowedAndTheUnknownIsPutDownAsTheLawSays() {
    var stages = new EnumMap<Stage, OriginClaim>(Stage.class);
    stages.put(Stage.MINE, claim("unknown"));
    stages.put(Stage.METAL, claim("CAN verified"));
    var aluminium =
        new Material(
            "aluminium",
            GoodsCode.of("7601.10"),
            new Content(Map.of()),
            new Material.Provenance(claim("unknown"), claim("unknown"), stages),
            List.of(),
            "");
    var terms =
        new OriginTerms(
            RuleText.of("process metal"),
            with(Cumulation.Kind.BILATERAL, "CAN"),
            EvidenceGrade.DECLARED,
            new UnknownOrigin.TreatedAtRate(
                EconomyId.of("RUS"), BigDecimal.valueOf(200), "Proclamation 10522"),
            List.of(),
            new TreeSet<>(List.of(Stage.MINE, Stage.METAL)),
            "law");
    var found =
        OriginDetermination.of(
            new Production(good("7604.10", ""), List.of(aluminium), List.of()), terms);
    assertThat(found.verdict()).isEqualTo(new Verdict.Originates(EvidenceGrade.CERTIFIED));
    assertThat(found.stages())
        .extracting(StageOrigin::words)
        .containsExactly("unknown, treated as RUS at 200 %", "CAN verified");
    assertThat(found.stages().getFirst().findEconomy()).contains(EconomyId.of("RUS"));
  }

  @Test
  void theLastSubstantialTransformationGivesTheOtherOrigin() {
    var sintering = new ProcessName("sintering");
    var production =
        new Production(
            good("8505.11", ""),
            List.of(),
            List.of(
                new Working(sintering, sintering, claim("KOR certified")),
                new Working(
                    new ProcessName("coating"),
                    new ProcessName("coating"),
                    claim("JPN declared"))));
    assertThat(OriginDetermination.of(production, terms("CTH", Cumulation.NONE)).nonPreferential())
        .isEqualTo(claim("KOR certified"));
  }

  @Test
  void aStageDoneElsewhereOnOneMaterialIsNotDoneHere() {
    String rule = "process metal";
    assertThat(verdict(rule, good("8505.11", ""), metal("JPN declared"))).isEqualTo(DECLARED);
    assertThat(verdict(rule, good("8505.11", ""), metal("JPN declared"), metal("CHN declared")))
        .isEqualTo(NOT);
    assertThat(verdict(rule, good("8505.11", ""), metal("unknown"))).isEqualTo(NOT);
    assertThat(verdict(rule, good("8505.11", ""))).isEqualTo(NOT);
  }

  private static Material metal(String where) {
    return new Material(
        "metal",
        GoodsCode.of("2805.30"),
        new Content(Map.of()),
        new Material.Provenance(
            claim("unknown"), claim("unknown"), Map.of(Stage.METAL, claim(where))),
        List.of(),
        "");
  }

  @Test
  void whollyObtainedHoldsNothingFromOutside() {
    Material ore = material("2530.90", "1", "JPN declared");
    Material mixed = material("2846.90", "2", "JPN declared", material("2530.90", "1", "unknown"));
    assertThat(verdict("WO", good("2846.90", ""), ore)).isEqualTo(DECLARED);
    assertThat(verdict("WO", good("2846.90", ""), mixed)).isEqualTo(NOT);
    notDeterminable(
        verdict("WO", good("2530.90", "")), "no material and no process says how it was obtained");
  }
}
