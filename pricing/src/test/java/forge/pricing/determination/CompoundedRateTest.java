package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Period;
import forge.kernel.Rounding;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.method.Statistic;
import forge.pricing.method.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Secured Overnight Financing Rate of March and April 2020, and the 30-day averages and index
 * that the Federal Reserve Bank of New York published of it.
 */
class CompoundedRateTest {

  private static final String PUBLISHED =
      """
      2020-03-06 1.10  2020-03-09 1.09  2020-03-10 1.11  2020-03-11 1.15  2020-03-12 1.20
      2020-03-13 1.10  2020-03-16 0.26  2020-03-17 0.54  2020-03-18 0.10  2020-03-19 0.06
      2020-03-20 0.04  2020-03-23 0.02  2020-03-24 0.01  2020-03-25 0.01  2020-03-26 0.01
      2020-03-27 0.01  2020-03-30 0.01  2020-03-31 0.01  2020-04-01 0.01  2020-04-02 0.01
      2020-04-03 0.01  2020-04-06 0.01  2020-04-07 0.01  2020-04-08 0.01
      """;

  @ParameterizedTest
  @CsvSource({
    "2020-04-06, 0.37605", "2020-04-07, 0.33971", "2020-04-08, 0.30336", "2020-04-09, 0.26736"
  })
  void theAverageOf30Days(LocalDate day, String average) {
    assertThat(Rounding.halfUp(5).of(sofr().average(day.minusDays(30), day)))
        .isEqualTo(average);
    assertThat(Rule.price(rule().of(Period.of(day.toString()), evidence(), Known.NOTHING)))
        .isEqualTo(average);
  }

  @Test
  void theIndexGrowsWithTheRates() {
    BigDecimal index =
        sofr()
            .index(new BigDecimal("1.0410116"), LocalDate.of(2020, 3, 6), LocalDate.of(2020, 4, 9));
    assertThat(Rounding.halfUp(8).of(index)).isEqualTo("1.04137051");
  }

  @Test
  void noRateHoldsBeforeTheFirstOne() {
    assertThat(sofr().covers(LocalDate.of(2020, 3, 5))).isFalse();
    Determination early = rule().of(Period.of("2020-04-03"), evidence(), Known.NOTHING);
    assertThat(Rule.price(early))
        .isEqualTo(
            "TOO_LITTLE_EVIDENCE: no rate holds on the first day of the window, 2020-03-04");
  }

  /** Saturday 2020-03-07 begins with Friday's rate, which lies before the window. */
  @Test
  void theRateThatHoldsWhenTheWindowBeginsMayBeOlder() {
    var without =
        evidence().stream().filter(each -> !each.id().code().equals("sofr2020-03-06")).toList();
    assertThat(Rule.price(rule().of(Period.of("2020-04-06"), without, Known.NOTHING)))
        .contains("no rate holds on the first day of the window, 2020-03-07");
  }

  /** A rate of an earlier day that came after the cut-off was not known. */
  @Test
  void anOlderRateCountsOnlyIfItWasReceivedInTime() {
    var evidence =
        new ArrayList<>(
            evidence().stream().filter(each -> !each.id().code().equals("sofr2020-03-06")).toList());
    evidence.add(piece("2020-03-06", "1.10").received("2020-05-01T00:00:00Z").quotation());
    assertThat(Rule.price(rule().of(Period.of("2020-04-06"), evidence, Known.NOTHING)))
        .contains("no rate holds");
  }

  /** Of two rates of one day the one received last stands. */
  @Test
  void aCorrectedRateReplacesTheFirst() {
    var evidence = new ArrayList<>(evidence());
    evidence.add(
        Trades.piece("wrong")
            .of(forge.kernel.ProductId.of("sofr"))
            .on("2020-03-17")
            .received("2020-03-16T12:00:00Z")
            .in("%/each rate")
            .price("5.40")
            .quotation());
    assertThat(Rule.price(rule().of(Period.of("2020-04-09"), evidence, Known.NOTHING)))
        .isEqualTo("0.26736");
  }

  private static Rule rule() {
    return Rule.by(Statistic.COMPOUNDED_RATE)
        .specified("sofr", "%/each rate", Grade.REFERENCE, "rate")
        .every(Period.Length.DAY)
        .kinds(EvidenceKind.QUOTATION)
        .window(30, Window.Unit.DAYS, Window.Ends.BEFORE_PERIOD)
        .decimals(5);
  }

  private static CompoundedRate sofr() {
    var rates = new TreeMap<LocalDate, BigDecimal>();
    rates().forEach((day, rate) -> rates.put(LocalDate.parse(day), new BigDecimal(rate)));
    return new CompoundedRate(rates);
  }

  private static List<Evidence> evidence() {
    var evidence = new ArrayList<Evidence>();
    rates().forEach((day, rate) -> evidence.add(piece(day, rate).quotation()));
    return evidence;
  }

  private static Trades.Piece piece(String day, String rate) {
    return Trades.piece("sofr" + day)
        .of(forge.kernel.ProductId.of("sofr"))
        .on(day)
        .in("%/each rate")
        .price(rate);
  }

  private static Map<String, String> rates() {
    var rates = new TreeMap<String, String>();
    String[] words = PUBLISHED.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      rates.put(words[i], words[i + 1]);
    }
    return rates;
  }
}
