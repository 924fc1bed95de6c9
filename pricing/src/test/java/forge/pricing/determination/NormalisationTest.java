package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Grade;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Normalisation.Amount;
import forge.pricing.method.Smoothing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices brought to the reference specification, solved by hand. */
class NormalisationTest {

  private static final String SOURCE = "a source";

  /** Grade 0.06 Li2O, moisture 8 %. */
  @ParameterizedTest
  @CsvSource({
    "USD/lb Co,       USD/kg Co,       10,    22.04622622", // ÷ 0.45359237
    "USD/mtu WO3,     USD/kg WO3,      330,   33",
    "USD/mtu WO3,     USD/kg W,        330,   41.61564948", // 33·231.837/183.84
    "USD/stu WO3,     USD/t WO3,       300,   33069.33932773", // 300·1000/9.0718474
    "USD/t LCE,       USD/t Li,        10000, 53233.42939481", // ×73.888/13.88
    "USD/t Li,        USD/t LCE,       53233.42939481, 10000",
    "USD/ozt Au,      USD/g Au,        2000,  64.30149314", // ÷ 31.1034768
    "USD/t gross,     USD/t Li2O,      900,   15000", // ÷ 0.06
    "USD/t wet,       USD/t gross,     920,   1000", // ÷ 0.92
    "USD/t wet,       USD/t Li2O,      828,   15000", // ÷ 0.92 ÷ 0.06
    "USD/t Li2O,      USD/t gross,     15000, 750", // × 0.05, the reference assay
    "USD/t gross,     USD/t LCE,       900,   6065.73462538", // 15000·29.879/73.888
  })
  void unitsAndBases(String from, String to, String price, String expected) {
    var rule =
        Rule.plain()
            .specified("metal", to, new Grade("", new BigDecimal("0.05"), BigDecimal.ZERO), "Li2O")
            .decimals(8)
            .normalised(perPoint("0", "USD", "t"));
    String basis = from.substring(from.indexOf(' ') + 1);
    var piece =
        Trades.piece("a").in(from).price(price).grade("", "0.06", "0.08").quantity("1", "t", basis);
    assertThat(Rule.price(rule.of(List.of(piece.trade()))))
        .isEqualTo(new BigDecimal(expected).setScale(8).toPlainString());
  }

  /** Baotou Steel's contract with Northern Rare Earth, first quarter of 2022. */
  @ParameterizedTest
  @CsvSource({"0.50, 26360.0", "0.51, 26887.2", "0.53, 27941.6", "0.505, 26623.6"})
  void baotouConcentrateIsWorthSoMuchMoreForEachPoint(String assay, String price) {
    var rule =
        Rule.plain()
            .specified(
                "metal",
                "CNY/t gross",
                new Grade("", new BigDecimal("0.51"), BigDecimal.ZERO),
                "REO")
            .normalised(perPoint("527.2", "CNY", "t"));
    var parcel = Trades.piece("a").in("CNY/t gross").price(price).grade("", assay, "0").trade();
    assertThat(Rule.price(rule.of(List.of(parcel)))).isEqualTo("26887.20");
  }

  /** A price per tonne of oxide stands for the reference assay; its own assay adds nothing. */
  @Test
  void aPriceOfTheContentIsNotCorrectedForTheAssayAgain() {
    var rule =
        Rule.plain()
            .specified(
                "metal",
                "CNY/t gross",
                new Grade("", new BigDecimal("0.51"), BigDecimal.ZERO),
                "REO")
            .normalised(perPoint("527.2", "CNY", "t"));
    var parcel =
        Trades.piece("a").in("CNY/t REO").price("52720").grade("", "0.50", "0").trade();
    assertThat(Rule.price(rule.of(List.of(parcel)))).isEqualTo("26887.20");
  }

  /** 113 with 13 % inside is 100; 103 after 60 days at 18 % over 360 is 100; 97 paid 60 before too. */
  @Test
  void taxAndCreditAreTakenOut() {
    var rule = Rule.plain().normalised(credit("0.18"));
    assertThat(Rule.price(rule.of(List.of(Trades.piece("a").price("113").terms(0, "0.13").trade()))))
        .isEqualTo("100.00");
    assertThat(Rule.price(rule.of(List.of(Trades.piece("a").price("103").terms(60, "0").trade()))))
        .isEqualTo("100.00");
    assertThat(Rule.price(rule.of(List.of(Trades.piece("a").price("97").terms(-60, "0").trade()))))
        .isEqualTo("100.00");
  }

  /** Alloy grade is 2.50 USD/lb above standard: 5.51 USD/kg. */
  @Test
  void aPremiumIsTakenOutInTheReferenceUnit() {
    var premium =
        new Normalisation.Premium("alloy", amount("2.5", "USD", "lb"), Rule.ALWAYS, SOURCE);
    var rule =
        Rule.plain()
            .specified("metal", "USD/kg gross", Grade.REFERENCE, "gross")
            .normalised(
                new Normalisation(
                    List.of(premium), List.of(), List.of(), Optional.empty(), Optional.empty()));
    var alloy = Trades.piece("a").in("USD/lb gross").price("20").grade("alloy", "0", "0").trade();
    assertThat(Rule.price(rule.of(List.of(alloy)))).isEqualTo("38.58"); // 17.5/0.45359237
  }

  /**
   * Spot 7.20 on the 14th; the 60 days to it hold 7.00 too, the mean is 7.10; the 36 months
   * hold 6.40 twice more, the mean is 6.75.
   */
  @ParameterizedTest
  @CsvSource({"1, DAYS, 1000.00", "60, DAYS, 1014.08", "36, MONTHS, 1066.67"})
  void currenciesAreConvertedAtTheMeanOfTheMethod(
      int length, Smoothing.Unit unit, String expected) {
    var rule = Rule.plain().normalised(currency(new Smoothing(length, unit)));
    var evidence =
        new ArrayList<Evidence>(
            List.of(
                Trades.rate("2023-05-14", "USD", "CNY", "1"), // a day too early
                Trades.rate("2023-05-15", "USD", "CNY", "6.40"),
                Trades.rate("2026-03-15", "USD", "CNY", "6.40"), // 61st day
                Trades.rate("2026-03-16", "USD", "CNY", "7.00"),
                Trades.rate("2026-05-14", "USD", "CNY", "7.20"),
                Trades.rate("2026-05-15", "USD", "CNY", "9.99")));
    evidence.add(Trades.piece("a").in("CNY/t gross").price("7200").trade());
    assertThat(Rule.price(rule.of(evidence))).isEqualTo(expected);
  }

  /** A rate is given one way or the other. */
  @Test
  void aRateServesInBothDirections() {
    var rule = Rule.plain().normalised(currency(Smoothing.SPOT));
    var euro = Trades.piece("a").in("EUR/t gross").price("1000").trade();
    assertThat(Rule.price(rule.of(List.of(euro, Trades.rate("2026-05-13", "EUR", "USD", "1.25")))))
        .isEqualTo("1250.00");
    assertThat(Rule.price(rule.of(List.of(euro, Trades.rate("2026-05-13", "USD", "EUR", "0.8")))))
        .isEqualTo("1250.00");
  }

  /** Ten days are not too old, eleven are. */
  @Test
  void aSpotRateIsAtMostTenDaysOld() {
    var rule = Rule.plain().normalised(currency(Smoothing.SPOT));
    var euro = Trades.piece("a").in("EUR/t gross").price("1000").trade();
    assertThat(Rule.price(rule.of(List.of(euro, Trades.rate("2026-05-04", "EUR", "USD", "1.25")))))
        .isEqualTo("1250.00");
    assertThat(
            Rule.excluded(
                rule.of(List.of(euro, Trades.rate("2026-05-03", "EUR", "USD", "1.25")))))
        .containsExactly("a NO_EXCHANGE_RATE");
  }

  /** To CIF Rotterdam: from any FOB +80, from FOB in Chile +120, from FOB Antofagasta +130. */
  @ParameterizedTest
  @CsvSource({
    "FOB, Callao,      PER, 180.00",
    "FOB, San Antonio, CHL, 220.00",
    "FOB, Antofagasta, CHL, 230.00",
    "CIF, Rotterdam,   NLD, 100.00",
    "DEL, '',          DEU, 85.00",
  })
  void theDifferentialThatNamesTheDeliveryMostCloselyCounts(
      Delivery.Term term, String place, String economy, String expected) {
    var rule =
        Rule.plain()
            .at(Delivery.Term.CIF, "Rotterdam")
            .normalised(
                differentials(
                    differential("FOB", "", "", "80"),
                    differential("FOB", "Antofagasta", "", "130"),
                    differential("FOB", "", "CHL", "120"),
                    differential("DEL", "", "", "-15")));
    var piece = Trades.piece("a").price("100").delivered(term, place, economy).trade();
    assertThat(Rule.price(rule.of(List.of(piece)))).isEqualTo(expected);
  }

  @Test
  void eachRefusalHasItsReason() {
    assertThat(refusal(Trades.piece("a").in("USD/each gross"))).contains("a UNIT_NOT_CONVERTIBLE");
    assertThat(refusal(Trades.piece("a").in("USD/t Co"))).contains("a BASIS_NOT_CONVERTIBLE");
    assertThat(refusal(Trades.piece("a").in("USD/t wet"))).contains("a BASIS_NOT_CONVERTIBLE");
    assertThat(refusal(Trades.piece("a").quantity("1", "each", "gross")))
        .contains("a BASIS_NOT_CONVERTIBLE");
    assertThat(refusal(Trades.piece("a").grade("alloy", "0", "0"))).contains("a GRADE_UNKNOWN");
    assertThat(refusal(Trades.piece("a").delivered(Delivery.Term.FOB, "Callao", "PER")))
        .contains("a DELIVERY_NOT_CONVERTIBLE");
    assertThat(refusal(Trades.piece("a").in("EUR/t gross"))).contains("a NO_EXCHANGE_RATE");
    assertThat(refusal(Trades.piece("a").terms(30, "0"))).contains("a CREDIT_NOT_CONVERTIBLE");
  }

  @Test
  void aPriceThatTheDifferentialEatsUpIsNone() {
    var rule =
        Rule.plain()
            .at(Delivery.Term.FOB, "")
            .normalised(differentials(differential("DEL", "", "", "-100")));
    assertThat(Rule.excluded(rule.of(List.of(Trades.piece("a").price("100").trade()))))
        .containsExactly("a NOT_POSITIVE");
    assertThat(
            Rule.excluded(
                Rule.plain()
                    .normalised(credit("0.18"))
                    .of(List.of(Trades.piece("a").terms(-2000, "0").trade()))))
        .containsExactly("a CREDIT_NOT_CONVERTIBLE");
  }

  /** An assay that differs from the reference needs an amount per point where gross is priced. */
  @Test
  void aGrossPriceOfAnotherAssayNeedsAnAmountPerPoint() {
    var rule =
        Rule.plain()
            .specified(
                "metal",
                "USD/t gross",
                new Grade("", new BigDecimal("0.51"), BigDecimal.ZERO),
                "REO");
    assertThat(
            Rule.excluded(rule.of(List.of(Trades.piece("a").grade("", "0.50", "0").trade()))))
        .containsExactly("a GRADE_UNKNOWN");
  }

  private static List<String> refusal(Trades.Piece piece) {
    return Rule.excluded(Rule.plain().of(List.of(piece.trade())));
  }

  private static Amount amount(String value, String currency, String unit) {
    return new Amount(
        new BigDecimal(value), CurrencyId.of(currency), MassUnit.find(unit).orElseThrow());
  }

  private static Normalisation perPoint(String value, String currency, String unit) {
    var rule = new Normalisation.PerPoint(amount(value, currency, unit), Rule.ALWAYS, SOURCE);
    return new Normalisation(
        List.of(), List.of(rule), List.of(), Optional.empty(), Optional.empty());
  }

  private static Normalisation credit(String rate) {
    var rule = new Normalisation.Credit(new BigDecimal(rate), 360);
    return new Normalisation(
        List.of(), List.of(), List.of(), Optional.empty(), Optional.of(rule));
  }

  private static Normalisation currency(Smoothing smoothing) {
    var rule = new Normalisation.Currency("FED", smoothing);
    return new Normalisation(
        List.of(), List.of(), List.of(), Optional.of(rule), Optional.empty());
  }

  private static Normalisation differentials(Normalisation.Differential... rules) {
    return new Normalisation(
        List.of(), List.of(), List.of(rules), Optional.empty(), Optional.empty());
  }

  private static Normalisation.Differential differential(
      String term, String place, String economy, String value) {
    return new Normalisation.Differential(
        Delivery.Term.valueOf(term),
        place,
        economy.isEmpty() ? Optional.empty() : Optional.of(EconomyId.of(economy)),
        MarketArea.Name.ZONE,
        amount(value, "USD", "t"),
        new Normalisation.Differential.Source(Rule.ALWAYS, SOURCE));
  }
}
