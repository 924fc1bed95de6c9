package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.Trades;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No party has more than its share of the weight. */
class PartyCapTest {

  /**
   * One seller has 60 of 100 t and may have a quarter: {@code L = (L + 40)/4}, so L = 40/3. In
   * millionths of a tonne it is rounded down. The mean is (13.333333·10 + 40·20)/53.333333 = 17.5.
   */
  @Test
  void oneLargeSellerIsCutToItsShare() {
    Determination result =
        Rule.plain()
            .cap("0.25")
            .decimals(4)
            .of("10 60 b1 s1\n20 10 b2 s2\n20 10 b3 s3\n20 10 b4 s4\n20 10 b5 s5");
    assertThat(Rule.counted(result)).first().isEqualTo("13.333333 of t01 at 10");
    assertThat(Rule.price(result)).isEqualTo("17.5000");
    assertThat(result.basis().tally().shares().largest()).isEqualByComparingTo("0.25");
    assertThat(Rule.excluded(result)).containsExactly("t01 BEYOND_PARTY_CAP");
  }

  /** Two with 40 of 100 and a cap of 30 %: {@code L = 0.3·(2L + 20)}, so L = 15. */
  @Test
  void twoLargeBuyersAreCutToOneLimit() {
    Determination result =
        Rule.plain().cap("0.3").of("10 40 b1 s1\n20 40 b2 s2\n30 10 b3 s3\n40 10 b4 s4");
    assertThat(Rule.counted(result))
        .containsExactly("15 of t01 at 10", "15 of t02 at 20", "10 of t03 at 30", "10 of t04 at 40");
  }

  /** Its first trade of 10 t counts, of the next 5 t count, the last does not: the limit is 15. */
  @Test
  void theEarliestTradesOfAPartyCount() {
    var trades =
        List.of(
            Trades.piece("late").on("2026-05-13").price("90").tonnes("20").parties("b1", "s1", false).trade(),
            Trades.piece("next").on("2026-05-12").price("20").tonnes("10").parties("b2", "s1", false).trade(),
            Trades.piece("soon").on("2026-05-11").price("10").tonnes("10").parties("b3", "s1", false).trade(),
            Trades.piece("two").price("30").tonnes("15").parties("b4", "s2", false).trade(),
            Trades.piece("three").price("30").tonnes("15").parties("b5", "s3", false).trade(),
            Trades.piece("four").price("30").tonnes("15").parties("b6", "s4", false).trade());
    Determination result = Rule.plain().cap("0.25").of(trades);
    assertThat(Rule.counted(result))
        .startsWith("10 of soon at 10", "5 of next at 20")
        .doesNotContain("late");
    assertThat(Rule.excluded(result))
        .containsExactly("late BEYOND_PARTY_CAP", "next BEYOND_PARTY_CAP");
  }

  /** The same party as buyer and as seller has one limit. */
  @Test
  void bothSidesOfATradeAreCounted() {
    Determination result =
        Rule.plain().cap("0.5").of("10 30 x s1\n20 30 b2 x\n30 40 b3 s3");
    assertThat(Rule.counted(result))
        .containsExactly("30 of t01 at 10", "10 of t02 at 20", "40 of t03 at 30");
  }

  /** Three sellers cannot each have a quarter at most. */
  @Test
  void tooFewPartiesForTheCapGiveNoPrice() {
    assertThat(Rule.price(Rule.plain().cap("0.25").of("10 9 b1 s1\n20 9 b2 s2\n30 9 b3 s3")))
        .contains("a party may have at most 0.25 of the weight, which takes more parties");
  }

  /** Four with exactly a quarter each are left as they are. */
  @Test
  void atTheCapNothingIsCut() {
    assertThat(
            Rule.excluded(
                Rule.plain().cap("0.25").of("1 9 b1 s1\n2 9 b2 s2\n3 9 b3 s3\n4 9 b4 s4")))
        .isEmpty();
  }

  /**
   * The first trade joins two large parties, which have 104 of 204 t each: 51 % is enough. A limit of
   * 67 t would not be: then 130 t count, and 51 % of them are 66.3.
   */
  @Test
  void aSmallTradeBetweenTwoLargePartiesDoesNotStopTheSearch() {
    Determination result = Rule.plain().cap("0.51").of("10 4 a b\n20 100 a c\n30 100 d b");
    assertThat(Rule.excluded(result)).isEmpty();
    assertThat(result.basis().tally().shares().largest()).isEqualByComparingTo("0.5098");
  }

  /** Weights of many billion tonnes are no trouble. */
  @Test
  void largeWeightsDoNotOverflow() {
    Determination result =
        Rule.plain().cap("0.5").of("10 9000000000000 b1 s1\n20 5 b2 s2\n20 5 b3 s3");
    assertThat(Rule.counted(result)).startsWith("10 of t01 at 10");
  }
}
