package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.method.Statistic;
import org.junit.jupiter.api.Test;

/** Ends of the distribution cut off by weight, as the reference rates of money do it. */
class TrimmingTest {

  /** A quarter of 80 t is 20: all of the 10 t at 1, and 10 of the 20 t at 2. Above likewise. */
  @Test
  void theFigureOnTheLineIsCutInPart() {
    Determination result =
        Rule.plain().trim("0.25", "0.25", "").of("1 10 b s\n2 20 b s\n3 20 b s\n4 20 b s\n5 10 b s");
    assertThat(Rule.counted(result))
        .containsExactly("10 of t02 at 2", "20 of t03 at 3", "10 of t04 at 4");
    assertThat(Rule.price(result)).isEqualTo("3.00");
    assertThat(result.basis().exclusions())
        .filteredOn(each -> each.evidence().code().equals("t02"))
        .extracting(Exclusion::detail)
        .containsExactly("cut off in part: 10 of 20 counts");
  }

  /** Two figures of one price share the cut by their weight: 15 of 45 t off 30 and 15. */
  @Test
  void equalFiguresOnTheLineAreCutInProportion() {
    Determination result =
        Rule.plain().trim("0.25", "0", "").of("1 30 b s\n1 15 b s\n2 15 b s");
    assertThat(Rule.counted(result))
        .containsExactly("20 of t01 at 1", "10 of t02 at 1", "15 of t03 at 2");
  }

  /** One trade of all: it is cut from both sides and half of it stays. */
  @Test
  void oneFigureMayBeCutFromBothSides() {
    assertThat(Rule.counted(Rule.plain().trim("0.25", "0.25", "").of("1 10 b s")))
        .containsExactly("5 of t01 at 1");
  }

  /**
   * Secured Overnight Financing Rate: trades between affiliates are out, then the 20 % of the volume
   * of the bilateral segment at the lowest rates, then the median by volume of all. Of 100 in the
   * bilateral segment 20 go: 15 at 1.00 and 5 at 1.05. Left: 15 at 1.05, 40 at 1.10, 45 at 1.12 (25
   * bilateral), and 15 at 1.20. Half of 115 is 57.5: 1.10 reaches 55, 1.12 reaches 100.
   */
  @Test
  void theSecuredOvernightRateTrimsOneSegment() {
    Determination result =
        Rule.by(Statistic.WEIGHTED_MEDIAN)
            .trim("0.2", "0", "bilateral")
            .of(
                """
                1.00 15 b1 s1 bilateral
                1.05 20 b2 s2 bilateral
                ~0.50 90 b3 s3 bilateral
                1.10 40 b4 s4 bilateral
                1.12 25 b5 s5 bilateral
                1.12 20 b6 s6 triparty
                1.20 15 b7 s7 triparty
                """);
    assertThat(Rule.price(result)).isEqualTo("1.12");
    assertThat(result.basis().tally().quantity()).isEqualByComparingTo("115");
    assertThat(Rule.excluded(result)).containsExactly("t03 AFFILIATED", "t01 TRIMMED", "t02 TRIMMED");
  }

  /**
   * Sterling Overnight Index Average: the mean by volume of the central half, to 4 decimals. Of 100
   * the lowest 25 go (20 at 4.94, 5 at 4.95) and the highest 25 (10 at 5.00, 15 at 4.97). Left 25 at
   * 4.95, 20 at 4.96, 5 at 4.97: 247.80/50 = 4.956.
   */
  @Test
  void theSterlingRateIsTheMeanOfTheCentralHalf() {
    Determination result =
        Rule.plain()
            .trim("0.25", "0.25", "")
            .decimals(4)
            .of("4.94 20 b s\n4.95 30 b s\n4.96 20 b s\n4.97 20 b s\n5.00 10 b s");
    assertThat(Rule.price(result)).isEqualTo("4.9560");
  }

  /** Euro short-term rate: a quarter off each end, 3 decimals. (10·3.65 + 30·3.66 + 10·3.67)/50. */
  @Test
  void theEuroRateTrimsAQuarterOnEachSide() {
    Determination result =
        Rule.plain()
            .trim("0.25", "0.25", "")
            .decimals(3)
            .of("3.60 15 b s\n3.65 20 b s\n3.66 30 b s\n3.67 35 b s");
    assertThat(Rule.counted(result))
        .containsExactly("10 of t02 at 3.65", "30 of t03 at 3.66", "10 of t04 at 3.67");
    assertThat(Rule.price(result)).isEqualTo("3.660");
  }

  /** A cut that leaves less than a billionth of a figure leaves nothing of it. */
  @Test
  void whatIsCutToNothingDoesNotCount() {
    Determination result =
        Rule.by(Statistic.LOWEST)
            .trim("0.499999999999", "0", "")
            .of("1 0.000001 b s\n1 0.000001 b s\n2 0.000002 b s");
    assertThat(result.basis().counted()).allMatch(each -> each.weight().signum() > 0);
  }
}
