package forge.levy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Problem;
import forge.kernel.Rounding;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences read as expressions, and expressions are written as sentences. */
final class DutySentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NIHIL",
        "8.5 %",
        "35.1 EUR / DTN",
        "0.9 EUR / ASV / HLT + 6.4 EUR / HLT",
        "8.5 % + 2 EUR / DTN MIN 10 % MAX 20 %",
        "25 % OF CONTENT(Al)",
        "8 % OF (VALUE + DUTIES)",
        "GAP(REFERENCE(ndpr-oxide), PRICE(CIF+DUTY))",
        "GAP(REFERENCE(co-metal, OUTSIDE), 0.98 * PRICE(FOB)) MAX 50 %",
        "ROUND(GAP(110 USD / KGM(NdPr), PRICE(FOB)), 2 DOWN, USD / KGM(NdPr))",
        "REFIX(GAP(157.03 EUR / TNE, SERIES(maize)), STEP 5 EUR / TNE)",
        "IF(PRICE(CIF) < 0.56 EUR / WTT, GAP(0.56 EUR / WTT, PRICE(CIF)), NIHIL)",
        "VALUE - CONTENT(Al) - 3 USD + 2 USD",
        "10 % - (2 USD + 3 USD)",
        "CONVERT(3 USD / TNE, EUR) + 5 EUR / TNE",
        "GAP(9 USD / KGM(LiOH\u00b7H2O), PRICE(CIF))",
        "25 % OF CONTENT(NdPr oxide)"
      })
  void aCanonicalSentenceIsWrittenAsItWasRead(String sentence) {
    assertThat(DutySentence.of(sentence).toString()).isEqualTo(sentence);
  }

  @Test
  void theLastConjunctionSplits() {
    assertThat(DutySentence.of("5 % MIN 3 % MAX 4 % + 1 %"))
        .isEqualTo(
            new DutyExpression.Cap(
                new DutyExpression.Floor(percent("5"), percent("3")),
                new DutyExpression.Sum(List.of(percent("4"), percent("1")))));
  }

  private static DutyExpression percent(String hundredths) {
    return DutyExpression.percent(new BigDecimal(hundredths));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | a currency or % is wanted here, and the end of the sentence stands there",
        "5 EUR / LITRE | no unit has the code LITRE, and 'LITRE' at character 9 stands there",
        "5 % + | a rate, a function or ( is wanted here, and the end of the sentence stands there",
        "GAB(1 EUR, VALUE) | no function has this name, and 'GAB' at character 1 stands there",
        "5 % 6 % | the sentence ends here, or goes on with +, -, MIN or MAX, and '6' at character 5"
            + " stands there",
        "5 # | a currency or % is wanted here, and '#' at character 3 stands there",
        "5 EUR / TNE + 3 USD / TNE | EUR and USD stand in one sentence; write CONVERT(…, EUR) around"
            + " what is in another currency",
        "5 EUR / TNE + 3 EUR / LTR | 5 EUR / TNE and 3 EUR / LTR mix units: one counts mass, the"
            + " other volume",
        "GAP(1316 EUR / TNE, 1200 EUR) | 1316 EUR / TNE is for a unit and 1200 EUR is not, so one"
            + " cannot be taken from the other"
      })
  void whatIsWrongIsSaid(String sentence, String rule) {
    assertThat(DutySentence.read(sentence).problems()).extracting(Problem::rule).contains(rule);
  }

  @Test
  void aVeryDeepOrLongSentenceIsRefused() {
    assertThat(DutySentence.read("(".repeat(10_000) + "5 %").problems()).hasSize(1);
    assertThat(DutySentence.read("5 % + ".repeat(10_000) + "5 %").problems()).hasSize(1);
  }

  @Property(tries = 500)
  void whatIsWrittenReadsBack(@ForAll("expressions") DutyExpression expression) {
    String text = expression.toString();
    assertThat(DutySentence.read(text).value()).as(text).isEqualTo(expression);
  }

  @Provide
  Arbitrary<DutyExpression> expressions() {
    return deep(3);
  }

  private static Arbitrary<DutyExpression> deep(int depth) {
    return depth == 0 ? leaf() : Arbitraries.oneOf(leaf(), joined(depth), called(depth));
  }

  private static Arbitrary<BigDecimal> number() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ONE, new BigDecimal(5000))
        .ofScale(3)
        .map(each -> new BigDecimal(Numerals.plain(each)));
  }

  private static Arbitrary<Rate> rate() {
    Arbitrary<List<PerUnit>> units =
        Arbitraries.of(
            List.of(PerUnit.of(DutyUnit.TNE)),
            List.of(new PerUnit(DutyUnit.KGM, new Basis("Co"))),
            List.of(PerUnit.of(DutyUnit.LBR)));
    return Combinators.combine(number(), units)
        .as((amount, per) -> new Rate(amount, new CurrencyId("EUR"), per));
  }

  private static Arbitrary<DutyExpression> leaf() {
    return Arbitraries.oneOf(
        Arbitraries.just(DutyExpression.nil()),
        number().map(DutyExpression::percent),
        rate().map(DutyExpression.Specific::new),
        Arbitraries.of(PriceBasis.values()).map(DutyExpression.PriceAt::new),
        Arbitraries.just(new DutyExpression.CustomsValue()),
        Arbitraries.just(new DutyExpression.DutiesCharged(new TreeSet<>(List.of("mfn", "levy")))),
        Arbitraries.just(new DutyExpression.Named(new PriceName.Series("maize"))));
  }

  private static Arbitrary<DutyExpression> joined(int depth) {
    Arbitrary<DutyExpression> part = deep(depth - 1);
    return Arbitraries.oneOf(
        Combinators.combine(part, part).as(DutyExpression.Floor::new),
        Combinators.combine(part, part).as(DutyExpression.Cap::new),
        Combinators.combine(part, part).as(DutyExpression.Difference::new),
        Combinators.combine(number(), part).as(DutyExpression.Scaled::new),
        Combinators.combine(number(), part).as(DutyExpression.AdValorem::new),
        part.filter(each -> !(each instanceof DutyExpression.Sum))
            .list()
            .ofMinSize(2)
            .ofMaxSize(3)
            .map(DutyExpression.Sum::new));
  }

  private static Arbitrary<DutyExpression> called(int depth) {
    Arbitrary<DutyExpression> part = deep(depth - 1);
    var two = Rounding.halfUp(2);
    var perTonne =
        new DutyExpression.PerUnits(new CurrencyId("EUR"), List.of(PerUnit.of(DutyUnit.TNE)));
    return Arbitraries.oneOf(
        Combinators.combine(part, part).as(DutyExpression.Gap::new),
        part.map(each -> new DutyExpression.Rounded(each, two, new DutyExpression.InTotal())),
        part.map(each -> new DutyExpression.Rounded(each, two, perTonne)),
        part.map(DutyExpression.Absolute::new),
        Combinators.combine(part, part).as(DutyExpression.AtPrice::new),
        Combinators.combine(part, rate()).as(DutyExpression.Refixed::new),
        Combinators.combine(part, Arbitraries.of(DutyExpression.Comparison.values()), part, part)
            .as(
                (left, sign, right, then) ->
                    new DutyExpression.Choice(
                        new DutyExpression.Test(left, sign, right), then, left)));
  }
}
