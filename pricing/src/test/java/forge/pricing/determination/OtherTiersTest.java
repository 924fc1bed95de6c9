package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Selection;
import forge.pricing.method.Statistic;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices derived from others, full costs, guaranteed prices, and the order of tiers. */
class OtherTiersTest {

  private static final ProductId HYDROXIDE = ProductId.of("hydroxide");
  private static final ProductId COBALT = ProductId.of("cobalt");
  private static final Set<MarketArea.Name> EVERYWHERE = EnumSet.allOf(MarketArea.Name.class);

  /**
   * Cobalt hydroxide: the low end of the range of standard-grade metal times the middle of the
   * range of payables. Metal 24.00 to 25.50 USD/lb, payables 98 to 100 %: 24.00·0.99.
   */
  @Test
  void hydroxideIsTheLowEndOfMetalTimesTheMiddleOfThePayables() {
    List<Evidence> evidence =
        List.of(
            metal("m").range("24.00", "25.50").quotation(),
            Trades.payable("p", HYDROXIDE, "98", "100"));
    Determination result = hydroxide(fromMetal(), Optional.empty(), "0").of(evidence);
    assertThat(Rule.price(result)).isEqualTo("23.76");
    assertThat(((Determination.Priced) result).grounds().kind()).isEqualTo(Tier.PriceKind.DERIVED);
    assertThat(Rule.counted(result)).containsExactly("1 of m at 24");
  }

  /** 24.00·0.85 − 1.50. */
  @Test
  void aTransferMayHaveAShareAndAnAmountOfItsOwn() {
    List<Evidence> evidence = List.of(metal("m").range("24.00", "25.50").quotation());
    assertThat(Rule.price(hydroxide(fromMetal(), share("0.85"), "-1.5").of(evidence)))
        .isEqualTo("18.90");
    assertThat(Rule.price(hydroxide(fromMetal(), share("0.05"), "-1.5").of(evidence)))
        .contains("leaves nothing of the parent price");
  }

  @Test
  void aParentPriceMayComeFromTheBook() {
    var book = new Tier.Parent(COBALT, Optional.empty());
    var known =
        new Known(
            Map.of(),
            Map.of(new Known.Parent(COBALT, MarketArea.Name.ZONE), new BigDecimal("20.00")));
    Rule rule = hydroxide(book, share("0.9"), "0.25");
    assertThat(Rule.price(rule.of(Rule.MAY, List.of(), known))).isEqualTo("18.25");
    assertThat(Rule.price(rule.of(List.of())))
        .isEqualTo("NO_EVIDENCE: the book has no price of cobalt to derive from");
  }

  @Test
  void allThatADerivedTierLacksIsSaid() {
    assertThat(Rule.price(hydroxide(fromMetal(), Optional.empty(), "0").of(List.of())))
        .isEqualTo("NO_EVIDENCE: parent cobalt: 0 of 1 figures; no payable of the period");
  }

  /**
   * At 10 % over 2 years the recovery factor is 0.1·1.21/0.21 = 0.576190. A plant of 210 USD/t and
   * full use pays 121 a year. Use 100 t: the first two plants, of 60 t each, cover it.
   */
  @Test
  void theFullCostOfTheMarginalPlant() {
    Determination result = structural("1", "0.1", "1").of(plants());
    assertThat(Rule.counted(result)).containsExactly("60 of p1 at 171", "60 of p2 at 221");
    assertThat(Rule.price(result)).isEqualTo("221.00");
    assertThat(result.basis().tally().considered()).isEqualTo(3);
  }

  /** 60 t cover 60 % of use; a hair more takes the second; half of the output, three plants. */
  @ParameterizedTest
  @CsvSource({
    "0.6,  0.1, 1,   171.00",
    "0.61, 0.1, 1,   221.00",
    "0.8,  0.1, 0.5, 442.00", // 200 + 242
    "0.6,  0,   1,   155.00", // 50 + 210/2
  })
  void useReturnAndUtilisationDecide(
      String shareOfUse, String rate, String utilisation, String price) {
    assertThat(Rule.price(structural(shareOfUse, rate, utilisation).of(plants()))).isEqualTo(price);
  }

  @Test
  void plantsThatDoNotCoverTheUseGiveNoPrice() {
    assertThat(Rule.price(structural("1.9", "0.1", "1").of(plants())))
        .contains("all 3 facilities make 180 of the 190 that are to be covered");
    var withoutUse = plants().stream().filter(each -> each.kind() != EvidenceKind.USE).toList();
    assertThat(Rule.price(structural("1", "0.1", "1").of(withoutUse)))
        .contains("no statement of what the market uses");
  }

  /** A later statement replaces the earlier one; an influenced plant is left out. */
  @Test
  void theLatestStatementOfAPlantStands() {
    var evidence = new ArrayList<>(plants());
    evidence.add(
        new Evidence.CostStatement(
            Trades.piece("p1-new").on("2026-05-15").heading(),
            Trades.piece("x").price("90").floor().quote(),
            Trades.piece("x").tonnes("60").floor().quantity(),
            new Evidence.Plant("p1", Trades.NORLAND, new BigDecimal("210"), 2)));
    evidence.add(Trades.piece("p0").influenced().price("1").tonnes("600").cost("0", 2));
    Determination result = structural("0.6", "0.1", "1").of(evidence);
    assertThat(Rule.price(result)).isEqualTo("211.00");
    assertThat(Rule.excluded(result)).containsExactly("p0 INFLUENCED");
  }

  @Test
  void useThatDoesNotConvertIsNamed() {
    var evidence = new ArrayList<>(plants());
    evidence.add(
        new Evidence.Use(
            Trades.piece("u2").heading(),
            EconomyId.of("SWE"),
            Trades.piece("x").quantity("5", "t", "Co").floor().quantity()));
    assertThat(Rule.excluded(structural("0.6", "0.1", "1").of(evidence)))
        .containsExactly("u2 BASIS_NOT_CONVERTIBLE");
  }

  @Test
  void aGuaranteedPriceIsAnAgreedOne() {
    Determination result =
        Rule.by(Statistic.LOWEST)
            .kinds(EvidenceKind.CONTRACT_FLOOR)
            .of(List.of(Trades.piece("f").price("110").floor()));
    assertThat(Rule.price(result)).isEqualTo("110.00");
    assertThat(((Determination.Priced) result).grounds().kind()).isEqualTo(Tier.PriceKind.AGREED);
  }

  /** Too few trades, then quotations; what the first tier lacked is told. */
  @Test
  void theFirstTierThatSufficesGivesThePrice() {
    Tier trades = Rule.plain().minimum(3, 0, 0, "0").tier("trades");
    Tier quotations = Rule.by(Statistic.MEAN).kinds(EvidenceKind.QUOTATION).tier("quotations");
    var evidence =
        List.of(Trades.piece("t").price("90").trade(), Trades.piece("q").price("100").quotation());
    Determination result = Rule.plain().tiers(trades, quotations).of(evidence);
    assertThat(Rule.price(result)).isEqualTo("100.00");
    assertThat(result.basis().trials())
        .containsExactly(
            new Determination.Tried("trades", "1 of 3 figures"),
            new Determination.Tried("quotations", ""));
  }

  private static Trades.Piece metal(String id) {
    return Trades.piece(id).of(COBALT).in("USD/lb Co");
  }

  private static Tier.Parent fromMetal() {
    Tier.Figures rule =
        Rule.by(Statistic.MEAN)
            .kinds(EvidenceKind.QUOTATION)
            .end(Selection.RangeEnd.LOW)
            .tier("metal");
    return new Tier.Parent(COBALT, Optional.of(rule));
  }

  private static Optional<BigDecimal> share(String share) {
    return Optional.of(new BigDecimal(share));
  }

  private static Rule hydroxide(Tier.Parent parent, Optional<BigDecimal> share, String addition) {
    var payables = Rule.plain().kinds(EvidenceKind.PAYABLE).selection();
    var transfer = new Tier.Transfer("2026-01", share, payables, new BigDecimal(addition));
    return Rule.plain()
        .specified("hydroxide", "USD/lb Co", Grade.REFERENCE, "Co")
        .tiers(new Tier.Derived("payable of metal", EVERYWHERE, parent, transfer));
  }

  private static Rule structural(String shareOfUse, String rate, String utilisation) {
    return Rule.plain()
        .tiers(
            new Tier.Structural(
                "marginal plant",
                EVERYWHERE,
                new BigDecimal(shareOfUse),
                new BigDecimal(rate),
                new BigDecimal(utilisation)));
  }

  /** Operating costs of 50, 100 and 200 USD/t, capital 210 each, use 100 t. */
  private static List<Evidence> plants() {
    return List.of(
        plant("p3", "200"),
        plant("p1", "50"),
        plant("p2", "100"),
        Trades.use("u", Trades.NORLAND, "100"));
  }

  private static Evidence plant(String id, String cost) {
    return Trades.piece(id)
        .price(cost)
        .tonnes("60")
        .delivered(Delivery.Term.DEL, "", "NOR")
        .cost("210", 2);
  }
}
