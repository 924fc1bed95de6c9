package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the figures that count become one, solved by hand. */
class StatisticsTest {

  /** Four trades: 100 t at 10, 50 at 20, 30 at 30, 20 at 40. */
  private static final String FOUR =
      """
      10 100 b1 s1
      30  30 b2 s2
      20  50 b3 s3
      40  20 b4 s4
      """;

  /**
   * By weight: (1000 + 1000 + 900 + 800)/200 = 18.5; half of 200 t is reached at 10; the plain mean
   * is 25, the plain median 25.
   */
  @ParameterizedTest
  @CsvSource({
    "WEIGHTED_MEAN,   18.50",
    "WEIGHTED_MEDIAN, 10.00",
    "MEAN,            25.00",
    "MEDIAN,          25.00",
    "LOWEST,          10.00",
    "HIGHEST,         40.00",
    "LATEST,          25.00", // all of one day
    "MEAN_OF_SEGMENTS, 18.50", // one segment, the one without a name
  })
  void eachStatisticOfFourTrades(Statistic statistic, String price) {
    assertThat(Rule.price(Rule.by(statistic).of(FOUR))).isEqualTo(price);
  }

  /** 100 of 200 t is exactly half: the lower figure. With one tonne more above it is the next one. */
  @Test
  void theMedianByWeightIsTheLowestFigureAtWhichHalfIsReached() {
    assertThat(Rule.price(Rule.by(Statistic.WEIGHTED_MEDIAN).of("10 100 b s\n20 100 b s")))
        .isEqualTo("10.00");
    assertThat(Rule.price(Rule.by(Statistic.WEIGHTED_MEDIAN).of("10 100 b s\n20 101 b s")))
        .isEqualTo("20.00");
  }

  @Test
  void thePlainMedianOfAnOddNumberIsTheMiddleOne() {
    assertThat(Rule.price(Rule.by(Statistic.MEDIAN).of("1 1 b s\n5 1 b s\n9 90 b s")))
        .isEqualTo("5.00");
  }

  @Test
  void theLatestIsTheMeanOfTheLastDay() {
    var trades =
        List.of(
            Trades.piece("a").on("2026-05-20").price("100").trade(),
            Trades.piece("b").on("2026-05-21").price("110").trade(),
            Trades.piece("c").on("2026-05-21").price("130").tonnes("500").trade());
    assertThat(Rule.price(Rule.by(Statistic.LATEST).of(trades))).isEqualTo("120.00");
  }

  /** Highest bid 98, lowest offer 104. */
  @Test
  void bidsAndOffersMeetInTheMiddle() {
    var rule = Rule.by(Statistic.MIDPOINT).kinds(EvidenceKind.BID, EvidenceKind.OFFER);
    var bids =
        List.of(Trades.piece("b1").price("95").bid(), Trades.piece("b2").price("98").bid());
    var all =
        List.of(
            bids.get(0),
            bids.get(1),
            Trades.piece("o1").price("104").offer(),
            Trades.piece("o2").price("110").offer());
    assertThat(Rule.price(rule.of(all))).isEqualTo("101.00");
    assertThat(Rule.price(rule.of(bids)))
        .isEqualTo("TOO_LITTLE_EVIDENCE: a bid and an offer, not one side alone");
  }

  /** A quarter off each end of ten bids and one offer of equal weight takes the offer away. */
  @Test
  void aSideThatIsTrimmedAwayIsMissing() {
    var rule =
        Rule.by(Statistic.MIDPOINT)
            .kinds(EvidenceKind.BID, EvidenceKind.OFFER)
            .trim("0.25", "0.25", "");
    var sides =
        new java.util.ArrayList<forge.pricing.evidence.Evidence>(
            List.of(Trades.piece("offer").price("104").offer()));
    for (int i = 0; i < 10; i++) {
      sides.add(Trades.piece("bid" + i).price("9" + i).bid());
    }
    assertThat(Rule.price(rule.of(sides))).contains("not one side alone");
  }

  /**
   * Iron ore 62 % Fe: each of three sub-indices is weighted by tonnage, the index is their plain
   * mean. Producers (1000·100 + 3000·104)/4000 = 103; consumers 105; traders (100 + 102)/2 = 101.
   */
  @Test
  void theMeanOfSegmentsWeighsEachSegmentAlike() {
    var rule = Rule.by(Statistic.MEAN_OF_SEGMENTS).minimum(12, 0, 0, "0");
    String eleven =
        """
        100 1000 b1 s1 producer
        104 1000 b2 s1 producer
        104 1000 b3 s1 producer
        104 1000 b4 s2 producer
        105   10 b5 s3 consumer
        105   10 b5 s3 consumer
        105   10 b5 s3 consumer
        105   10 b5 s3 consumer
        100  500 b6 s4 trader
        102  250 b6 s4 trader
        102  250 b6 s4 trader
        """;
    assertThat(Rule.price(rule.of(eleven + "105 10 b7 s3 consumer"))).isEqualTo("103.00");
    assertThat(Rule.price(rule.of(eleven))).isEqualTo("TOO_LITTLE_EVIDENCE: 11 of 12 figures");
  }

  @Test
  void theEndOfARangeIsTheMethodsChoice() {
    var quote = List.of(Trades.piece("q").range("90", "95").quotation());
    for (String[] each :
        new String[][] {{"LOW", "90.00"}, {"MIDDLE", "92.50"}, {"HIGH", "95.00"}}) {
      var rule =
          Rule.plain()
              .kinds(EvidenceKind.QUOTATION)
              .end(forge.pricing.method.Selection.RangeEnd.valueOf(each[0]));
      assertThat(Rule.price(rule.of(quote))).isEqualTo(each[1]);
    }
  }
}
