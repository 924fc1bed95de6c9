package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Outliers;
import forge.pricing.method.Specification;
import forge.pricing.method.Statistic;
import forge.pricing.evidence.Delivery;
import forge.kernel.EconomyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are too far off, and whether those that are left suffice. */
class OutlierAndMinimumTest {

  private static final String FIVE =
      "98 1 b1 s1\n99 1 b2 s2\n100 1 b3 s3\n101 1 b4 s4\n110 1 b5 s5";

  /** The median is 100; 110 lies 10 off. At the limit it counts. */
  @Test
  void anAbsoluteLimitIsADistanceFromTheMedian() {
    assertThat(excludedBy(new Outliers.Absolute(number("10")))).isEmpty();
    assertThat(excludedBy(new Outliers.Absolute(number("9.99")))).containsExactly("t05 OUTLIER");
  }

  /** Distances 2, 1, 0, 1, 10: their median is 1, so five of them are 5 and ten are 10. */
  @Test
  void aRobustLimitIsAMultipleOfTheMedianDeviation() {
    assertThat(excludedBy(new Outliers.Robust(number("5"), number("0"))))
        .containsExactly("t05 OUTLIER");
    assertThat(excludedBy(new Outliers.Robust(number("10"), number("0")))).isEmpty();
    assertThat(excludedBy(new Outliers.Robust(number("5"), number("10")))).isEmpty();
  }

  /** Where most figures are equal the deviation is nil, and the least distance decides. */
  @Test
  void withoutALeastDistanceEqualFiguresMakeEveryOtherAnOutlier() {
    var rule = Rule.plain().outliers(new Outliers.Robust(number("5"), number("0.5")));
    Determination result = rule.of("100 1 b s\n100 1 b s\n100 1 b s\n100.5 1 b s\n101 1 b s");
    assertThat(Rule.excluded(result)).containsExactly("t05 OUTLIER");
  }

  /** 4 % of 100 is 4. */
  @Test
  void aRelativeLimitIsAShareOfTheMedianButAtLeastSomething() {
    assertThat(excludedBy(new Outliers.Relative(number("0.04"), number("1"))))
        .containsExactly("t05 OUTLIER");
    assertThat(excludedBy(new Outliers.Relative(number("0.04"), number("10")))).isEmpty();
    assertThat(excludedBy(new Outliers.Relative(number("0.10"), number("1")))).isEmpty();
  }

  /** A trade of a thousand times the size is one figure in the median. */
  @Test
  void aLargeTradeDoesNotHideItself() {
    var rule = Rule.plain().outliers(new Outliers.Absolute(number("20")));
    assertThat(Rule.price(rule.of("100 1 b s\n102 1 b s\n200 1000 b s"))).isEqualTo("101.00");
  }

  /** At least 3 trades, 2 buyers, 2 sellers and 20 t; then one thing short at a time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 10 b1 s1; 101 5 b1 s1; 102 5 b2 s2          | 100.75",
        "100 10 b1 s1; 102 10 b2 s2                      | TOO_LITTLE_EVIDENCE: 2 of 3 figures",
        "100 10 b1 s1; 101 5 b1 s1; 102 5 b1 s2          | TOO_LITTLE_EVIDENCE: 1 of 2 buyers",
        "100 10 b1 s1; 101 5 b1 s1; 102 5 b2 s1          | TOO_LITTLE_EVIDENCE: 1 of 2 sellers",
        "100 10 b1 s1; 101 5 b1 s1; 102 4.999999 b2 s2   |"
            + " TOO_LITTLE_EVIDENCE: 19.999999 of 20 t",
        "100 1 b1 s1; ~101 50 b2 s2                      |"
            + " TOO_LITTLE_EVIDENCE: 1 of 3 figures, 1 of 2 buyers, 1 of 2 sellers, 1 of 20 t",
      })
  void aThinMarketSaysWhatItLacks(String trades, String expected) {
    var rule = Rule.plain().minimum(3, 2, 2, "20");
    assertThat(Rule.price(rule.of(trades.replace("; ", "\n")))).isEqualTo(expected);
  }

  @Test
  void withoutEvidenceThereIsNoPrice() {
    assertThat(reason(Rule.plain().of(List.of()))).isEqualTo(Determination.Reason.NO_EVIDENCE);
    var other = Trades.piece("x").of(forge.kernel.ProductId.of("other")).trade();
    assertThat(reason(Rule.plain().of(List.of(other)))).isEqualTo(Determination.Reason.NO_EVIDENCE);
    var elsewhere = Trades.piece("x").delivered(Delivery.Term.DEL, "", "SWE").trade();
    var norway =
        new MarketArea(
            MarketArea.Name.ZONE,
            Set.of(EconomyId.of("NOR")),
            new Specification.Point(Delivery.Term.DEL, ""),
            false);
    assertThat(reason(Rule.plain().market(norway).of(List.of(elsewhere))))
        .isEqualTo(Determination.Reason.NO_EVIDENCE);
    var earlier = Trades.piece("x").on("2025-01-10").trade();
    assertThat(reason(Rule.plain().of(List.of(earlier))))
        .isEqualTo(Determination.Reason.TOO_LITTLE_EVIDENCE);
  }

  @Test
  void anInfluencedMarketCountsWhereTheMethodSaysSo() {
    var trades = List.of(Trades.piece("a").influenced().trade(), Trades.piece("b").trade());
    assertThat(Rule.excluded(Rule.plain().of(trades))).containsExactly("a INFLUENCED");
    var counts =
        new MarketArea(
            MarketArea.Name.DOMINANT,
            Set.of(),
            new Specification.Point(Delivery.Term.DEL, ""),
            true);
    assertThat(Rule.excluded(Rule.plain().market(counts).of(trades))).isEmpty();
  }

  @Test
  void aMethodThatIsNotInForceGivesNoPrice() {
    Determination before =
        Rule.plain()
            .of(forge.kernel.Period.of("1999-12"), Trades.drawn("100 1 b s"), Known.NOTHING);
    assertThat(reason(before)).isEqualTo(Determination.Reason.METHOD_NOT_IN_FORCE);
  }

  private static Determination.Reason reason(Determination determination) {
    return ((Determination.Withheld) determination).reason();
  }

  private static List<String> excludedBy(Outliers rule) {
    return Rule.excluded(Rule.by(Statistic.MEAN).outliers(rule).of(FIVE));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
