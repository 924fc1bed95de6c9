package forge.levy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Rounding;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duty sentences on figures that acts, manuals and tests of public engines print. */
final class PublishedSentencesTest {

  private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

  private static StatedFacts facts(String currency) {
    return new StatedFacts(CurrencyId.of(currency), DAY);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String amount(String sentence, StatedFacts facts) {
    var evaluation = new Evaluation(facts);
    var term = evaluation.term(DutySentence.of(sentence));
    assertThat(evaluation.missing()).isEmpty();
    return term.amount().shown();
  }

  private static StatedFacts series(StatedFacts facts, String name, String amount) {
    var rate = new Rate(number(amount), CurrencyId.of("EUR"), List.of(PerUnit.of(DutyUnit.TNE)));
    return facts.named(new PriceName.Series(name), DAY.minusYears(1), rate);
  }

  /** Commission Implementing Regulation (EU) 2017/1517: maize, representative CIF 146.08. */
  @Test
  void cerealsRepresentativePriceAndDuty() {
    StatedFacts maize = facts("EUR").quantity(DutyUnit.TNE, BigDecimal.ONE);
    series(series(series(maize, "quotation", "113.84"), "premium", "14.74"), "freight", "17.50");
    String representative = "SERIES(quotation) + SERIES(premium) + SERIES(freight)";
    assertThat(amount(representative, maize)).isEqualTo("146.08");
    assertThat(
            amount(
                "ROUND(GAP(1.55 * 101.31 EUR / TNE, " + representative + "), 2) MAX 94 EUR / TNE",
                maize))
        .isEqualTo("10.95");
  }

  /** The combined nomenclature, annex 2: plums, entry price 52.6 EUR per 100 kg. */
  @Test
  void entryPriceTableFollowsFromOnePrice() {
    var read =
        DutySentence.of("BANDS(PRICE(CIF), 52.6 EUR / DTN, STEP 2 %, COUNT 4, 1, BELOW: NIHIL)");
    List<DutyExpression.Band> bands = ((DutyExpression.EntryPrice) read).banded().bands();
    assertThat(bands)
        .extracting(band -> band.from().amount().toPlainString())
        .containsExactly("52.6", "51.5", "50.5", "49.4", "48.4");
    assertThat(bands)
        .extracting(band -> band.duty().toString())
        .containsExactly(
            "NIHIL", "1.1 EUR / DTN", "2.1 EUR / DTN", "3.2 EUR / DTN", "4.2 EUR / DTN");
  }

  /** Implementing Regulation (EU) 2025/2351, article 1(3). */
  @ParameterizedTest
  @CsvSource({"2408, 1200, 1208", "1316, 1316, 0", "1392, 1400, 0"})
  void ferroAlloyGap(String threshold, String price, String duty) {
    StatedFacts facts =
        facts("EUR")
            .quantity(DutyUnit.TNE, BigDecimal.ONE)
            .price(PriceBasis.FRONTIER, number(price));
    assertThat(amount("GAP(" + threshold + " EUR / TNE, PRICE(FRONTIER))", facts)).isEqualTo(duty);
  }

  /** Tests of the evaluators of the public duty calculator of the United Kingdom. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 %|2.4",
        "35.1 EUR / DTN|3008.421",
        "35.1 GBP / DTN|3510",
        "0.5 GBP / ASV / HLT|9",
        "8 % OF (VALUE + DUTIES)|82.4",
        "ROUND(2.789 GBP, 2 DOWN)|2.78"
      })
  void calculatorOfTheUnitedKingdom(String sentence, String expected) {
    StatedFacts facts =
        facts("GBP")
            .value(number("30"))
            .duty("duty", number("1000"))
            .quantity(DutyUnit.DTN, number("100"))
            .quantity(DutyUnit.ASV, number("40"))
            .quantity(DutyUnit.LTR, number("45"))
            .rate(CurrencyId.of("EUR"), number("0.8571"));
    assertThat(amount(sentence, facts)).isEqualTo(expected);
  }

  /** The same: relief of small producers on both bases. */
  @Test
  void reliefOnBothBases() {
    StatedFacts facts =
        facts("GBP")
            .quantity(DutyUnit.SPR, number("5"))
            .quantity(DutyUnit.ASV, number("3.49"))
            .quantity(DutyUnit.LTR, number("1000"));
    assertThat(amount("1 GBP / LPA / SPR", facts)).isEqualTo("174.5");
    assertThat(amount("1 GBP / ASV / HLT / SPR", facts)).isEqualTo("174.5");
  }

  /**
   * The same: the smaller duty where they differ by at most 3 % of the value, the bound included.
   */
  @ParameterizedTest
  @CsvSource({"4, 3", "6, 3", "7, 7"})
  void choiceBetweenTwoRegimes(String other, String chosen) {
    StatedFacts facts = facts("GBP").value(number("100"));
    assertThat(
            amount(
                "IF(ABS(%s GBP - 3 GBP) <= 3 %% OF VALUE, 3 GBP, %s GBP)".formatted(other, other),
                facts))
        .isEqualTo(chosen);
  }

  /** Catala, tests of money: half away from zero. */
  @ParameterizedTest
  @CsvSource({"-0.015, -2", "-0.005, -1", "-0.001, 0", "0.005, 1", "0.011, 1", "0.015, 2"})
  void centsAreRoundedAwayFromZero(String amount, int cents) {
    assertThat(Rounding.halfUp(2).of(number(amount)).movePointRight(2).intValueExact())
        .isEqualTo(cents);
  }

  /** README of a public calculator of United States tariffs, the rule of 2025. */
  @Test
  void unitedStatesStack() {
    StatedFacts facts =
        facts("USD").value(number("10000")).contentValue(Basis.of("Al"), number("10000"));
    assertThat(amount("2.5 %", facts)).isEqualTo("250");
    assertThat(amount("25 % OF CONTENT(Al)", facts)).isEqualTo("2500");
    assertThat(amount("0.3464 % MIN 32.71 USD MAX 634.62 USD", facts)).isEqualTo("34.64");
    assertThat(amount("0.3464 % MIN 32.71 USD MAX 634.62 USD", facts("USD").value(number("100"))))
        .isEqualTo("32.71");
  }
}
