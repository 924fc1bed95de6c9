package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.determination.Determination.Moved;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Steadiness.Distance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a price from jumping and from going missing. */
class SteadinessTest {

  /** A change of no more than 5 EUR/t leaves the last price, 1000.00, in force. */
  @ParameterizedTest
  @CsvSource({
    "1004.99, 1000.00, HELD_BY_HYSTERESIS",
    "1005.00, 1000.00, HELD_BY_HYSTERESIS",
    "1005.01, 1005.01, NOTHING",
    "995.00,  1000.00, HELD_BY_HYSTERESIS",
    "994.99,  994.99,  NOTHING",
    "1000.00, 1000.00, NOTHING",
  })
  void aSmallChangeIsNone(String figure, String price, Moved moved) {
    var rule = new Steadiness(amount("5"), Optional.empty(), 0);
    check(rule, "1000.00", figure, price, moved);
  }

  /** A fifth of 1000 is 200. */
  @ParameterizedTest
  @CsvSource({
    "1200.00, 1200.00, NOTHING",
    "1200.01, 1200.00, CUT_BY_CAP",
    "2000.00, 1200.00, CUT_BY_CAP",
    "800.00,  800.00,  NOTHING",
    "100.00,  800.00,  CUT_BY_CAP",
  })
  void aLargeChangeIsCut(String figure, String price, Moved moved) {
    check(new Steadiness(Optional.empty(), share("0.2"), 0), "1000.00", figure, price, moved);
  }

  /** A fifth of 10.03 is 2.006: 12.036 would be 12.04, a change of more than that. */
  @Test
  void theCapIsNotExceededByRounding() {
    var rule = new Steadiness(Optional.empty(), share("0.2"), 0);
    check(rule, "10.03", "20", "12.03", Moved.CUT_BY_CAP);
    check(rule, "10.03", "1", "8.03", Moved.CUT_BY_CAP);
  }

  @Test
  void withoutALastPriceNothingIsSteadied() {
    var rule = new Steadiness(amount("5"), share("0.2"), 0);
    assertThat(Rule.price(Rule.plain().steady(rule).of("123.456 1 b s"))).isEqualTo("123.46");
  }

  /** Carried for two periods, expired in the third. */
  @ParameterizedTest
  @CsvSource({"0, 50.00", "1, 50.00", "2, 'EXPIRED: 0 of 1 figures'"})
  void aMissingPriceIsCarriedForwardForSoManyPeriods(int carried, String price) {
    var rule = new Steadiness(Optional.empty(), Optional.empty(), 2);
    Determination result =
        Rule.plain().steady(rule).of(Rule.MAY, List.of(), last("50.00", carried));
    assertThat(Rule.price(result)).isEqualTo(price);
    if (result instanceof Determination.Priced priced) {
      assertThat(priced.grounds().moved()).isEqualTo(Moved.CARRIED_FORWARD);
      assertThat(priced.grounds().confidence()).isEqualTo(Determination.Confidence.LOW);
    }
  }

  @Test
  void withoutTheRuleNothingIsCarried() {
    assertThat(Rule.price(Rule.plain().of(Rule.MAY, List.of(), last("50.00", 0))))
        .isEqualTo("NO_EVIDENCE: 0 of 1 figures");
  }

  private static void check(
      Steadiness steadiness, String last, String figure, String price, Moved moved) {
    var trade = List.of(Trades.piece("a").price(figure).trade());
    Determination result = Rule.plain().steady(steadiness).of(Rule.MAY, trade, last(last, 0));
    assertThat(Rule.price(result)).isEqualTo(price);
    assertThat(((Determination.Priced) result).grounds().moved()).isEqualTo(moved);
  }

  private static Known last(String price, int carried) {
    return new Known(
        Map.of(MarketArea.Name.ZONE, new Known.Last(new BigDecimal(price), carried)), Map.of());
  }

  private static Optional<Distance> amount(String amount) {
    return Optional.of(new Distance.Amount(new BigDecimal(amount)));
  }

  private static Optional<Distance> share(String share) {
    return Optional.of(new Distance.Share(new BigDecimal(share)));
  }
}
