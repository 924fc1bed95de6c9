package forge.levy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.DutyUnit;
import org.junit.jupiter.api.Test;

/** Sentences give the amounts that laws, administrations and open engines print. */
final class PublishedDutiesTest {

  private static final String CEREALS =
      "ROUND(GAP(1.55 * 101.31 EUR / TNE, SERIES(quotation) + SERIES(premium) + SERIES(freight)),"
          + " 2, EUR / TNE)";

  private static SentenceFacts cereals(String quotation, String premium, String freight) {
    return SentenceFacts.of("0", "EUR")
        .quantity("1", DutyUnit.TNE)
        .series("quotation", "2017-08-20", quotation + " EUR / TNE")
        .series("premium", "2017-08-20", premium + " EUR / TNE")
        .series("freight", "2017-08-20", freight + " EUR / TNE");
  }

  @Test
  void maizeOfRegulation2017Slash1517() {
    assertThat(cereals("113.84", "14.74", "17.5").amount(CEREALS)).isEqualTo("10.95");
  }

  @Test
  void commonWheatOfRegulation2017Slash1517() {
    assertThat(cereals("215.68", "35.38", "38.05").amount(CEREALS)).isEqualTo("0");
  }

  @Test
  void maizeByPort() {
    var facts = cereals("113.84", "14.74", "17.5");
    assertThat(facts.amount(CEREALS + " - 3 EUR / TNE MIN NIHIL")).isEqualTo("7.95");
    assertThat(facts.amount(CEREALS + " - 2 EUR / TNE MIN NIHIL")).isEqualTo("8.95");
  }

  @Test
  void ferroAlloysOfRegulation2025Slash2351() {
    String ferroSilicon = "GAP(2408 EUR / TNE, PRICE(FRONTIER))";
    assertThat(onePerTonne("1200").amount(ferroSilicon)).isEqualTo("1208");
    assertThat(onePerTonne("1316").amount("GAP(1316 EUR / TNE, PRICE(FRONTIER))")).isEqualTo("0");
    assertThat(onePerTonne("1400").amount("GAP(1392 EUR / TNE, PRICE(FRONTIER))")).isEqualTo("0");
  }

  private static SentenceFacts onePerTonne(String price) {
    return SentenceFacts.of(price, "EUR").quantity("1", DutyUnit.TNE);
  }

  private static final String TOMATOES =
      "BANDED(PRICE(CIF), 62.6 EUR / DTN: NIHIL, 61.3 EUR / DTN: 1.1 EUR / DTN, 60.1 EUR / DTN: 2.1"
          + " EUR / DTN, 58.8 EUR / DTN: 3.2 EUR / DTN, 57.6 EUR / DTN: 4.2 EUR / DTN, BELOW: 29.8"
          + " EUR / DTN)";

  private static SentenceFacts tomatoes(String cif) {
    return SentenceFacts.of(cif, "GBP").quantity("15000", DutyUnit.KGM).rate("EUR", "0.6255");
  }

  @Test
  void entryPriceByPrintedBands() {
    assertThat(tomatoes("5629.50").amount("ROUND(14.4 % + " + TOMATOES + ", 2)"))
        .isEqualTo("1110.89");
  }

  /**
   * Security above the standard import value by more than 8 %: each duty rounded, then subtracted.
   */
  @Test
  void securityOfTheEntryPriceSystem() {
    String duty = "14.4 % + " + TOMATOES;
    String security =
        "IF(PRICE(CIF) > 1.08 * 58.8 EUR / DTN, ROUND(AT(58.8 EUR / DTN, %s), 2) - ROUND(%s, 2), NIHIL)"
            .formatted(duty, duty);
    assertThat(tomatoes("5629.50").amount(security)).isEqualTo("0");
    assertThat(tomatoes("6098.625").amount(security)).isEqualTo("216.48");
  }

  @Test
  void entryPriceTableFromOneParameter() {
    var table =
        (DutyExpression.EntryPrice)
            DutySentence.of(
                "BANDS(PRICE(CIF), 52.6 EUR / DTN, STEP 2 %, COUNT 4, 1, BELOW: 29.8 EUR / DTN)");
    assertThat(table.banded().toString())
        .isEqualTo(
            "BANDED(PRICE(CIF), 52.6 EUR / DTN: NIHIL, 51.5 EUR / DTN: 1.1 EUR / DTN, 50.5 EUR /"
                + " DTN: 2.1 EUR / DTN, 49.4 EUR / DTN: 3.2 EUR / DTN, 48.4 EUR / DTN: 4.2 EUR /"
                + " DTN, BELOW: 29.8 EUR / DTN)");
  }

  /** Securities of 4 and 17 EUR per 100 kg (poultry): the gap of a trigger of 333.5, by parts. */
  @Test
  void priceBasedSpecialSafeguard() {
    String safeguard =
        "BRACKETS(333.5 EUR / DTN, PRICE(CIF), 10 %: 0 %, 40 %: 30 %, 60 %: 50 %, 75 %: 70 %, ABOVE: 90 %)";
    assertThat(perHundred("300.15").amount(safeguard)).isEqualTo("0");
    assertThat(perHundred("200.1").amount(safeguard)).isEqualTo("30.015");
    assertThat(perHundred("133.4").amount(safeguard)).isEqualTo("63.365");
    assertThat(perHundred("83.375").amount(safeguard)).isEqualTo("98.3825");
    assertThat(perHundred("0").amount(safeguard)).isEqualTo("173.42");
  }

  private static SentenceFacts perHundred(String price) {
    return SentenceFacts.of(price, "EUR").quantity("1", DutyUnit.DTN);
  }

  @Test
  void adValorem() {
    assertThat(SentenceFacts.of("30", "GBP").amount("8 %")).isEqualTo("2.4");
  }

  @Test
  void specificInAnotherCurrency() {
    var facts = SentenceFacts.of("0", "GBP").quantity("100", DutyUnit.DTN).rate("EUR", "0.8571");
    assertThat(facts.amount("35.1 EUR / DTN")).isEqualTo("3008.421");
    assertThat(facts.amount("ROUND(35.1 EUR / DTN, 2)")).isEqualTo("3008.42");
  }

  @Test
  void kilogramsCountAsHundreds() {
    assertThat(SentenceFacts.of("0", "GBP").quantity("100", DutyUnit.KGM).amount("35.1 GBP / DTN"))
        .isEqualTo("35.1");
  }

  @Test
  void strengthTimesHectolitres() {
    var facts =
        SentenceFacts.of("0", "GBP").quantity("40", DutyUnit.ASV).quantity("45", DutyUnit.LTR);
    assertThat(facts.amount("0.5 GBP / ASV / HLT")).isEqualTo("9");
  }

  @Test
  void smallProducersReliefOnBothBases() {
    var facts =
        SentenceFacts.of("0", "GBP")
            .quantity("3.49", DutyUnit.ASV)
            .quantity("1000", DutyUnit.LTR)
            .quantity("34.9", DutyUnit.LPA)
            .quantity("5", DutyUnit.SPR);
    assertThat(facts.amount("1 GBP / LPA / SPR")).isEqualTo("174.5");
    assertThat(facts.amount("1 GBP / ASV / HLT / SPR")).isEqualTo("174.5");
  }

  @Test
  void dutyOnAlcoholIsFloored() {
    assertThat(SentenceFacts.of("0", "GBP").amount("ROUND(2.789 GBP, 2 FLOOR)")).isEqualTo("2.78");
  }

  @Test
  void taxOnValueAndDuty() {
    assertThat(SentenceFacts.of("30", "GBP").duty("mfn", "1000").amount("8 % OF (VALUE + DUTIES)"))
        .isEqualTo("82.4");
  }

  @Test
  void twoRegimesWithinThreePercentOfTheValue() {
    String chooser = "IF(ABS(%d GBP - 3 GBP) <= 3 %%, 3 GBP, %d GBP)";
    var facts = SentenceFacts.of("100", "GBP");
    assertThat(facts.amount(chooser.formatted(4, 4))).isEqualTo("3");
    assertThat(facts.amount(chooser.formatted(6, 6))).isEqualTo("3");
    assertThat(facts.amount(chooser.formatted(7, 7))).isEqualTo("7");
  }

  @Test
  void ordinaryDutyAndDutyOnTheMetal() {
    var facts = SentenceFacts.of("10000", "USD").content("Al", "500", "10000");
    assertThat(facts.amount("2.5 %")).isEqualTo("250");
    assertThat(facts.amount("25 % OF CONTENT(Al)")).isEqualTo("2500");
    assertThat(facts.amount("0.3464 % MIN 33.58 USD MAX 651.5 USD")).isEqualTo("34.64");
  }

  @Test
  void poundsStayExact() {
    var facts = SentenceFacts.of("0", "USD").quantity("45.359237", DutyUnit.KGM);
    assertThat(facts.amount("0.021 USD / LBR")).isEqualTo("2.1");
  }
}
