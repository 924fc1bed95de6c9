package forge.market.certificate;

import static forge.market.certificate.Certified.clearsAsOneProgramme;
import static forge.market.certificate.Certified.clearsWithoutProgramme;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.HOME_MINE;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.market;

import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Multiplier;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Support of the home mine: one-way and two-way, with and without a limit; and a plain subsidy. */
class SupportContractsTest {

  private static final Multiplier SUPPORT = new Multiplier.Support(0, HOME_MINE, PERIOD);

  @Test
  void oneWay() {
    // the mine sees 20 and makes 30: 100 − 2p − 30 = 4(p − 1) − 20
    double p = 47.0 / 3;
    var market = contract(20, Policy.Ways.ONE_WAY, Double.POSITIVE_INFINITY);
    clearsWithoutProgramme(
        market, at(market, p, p - 1, 100 - 2 * p, 30, 4 * p - 24).with(SUPPORT, 20 - p));
  }

  @Test
  void oneWayAboveItsStrikePaysNothing() {
    var market = contract(15, Policy.Ways.ONE_WAY, Double.POSITIVE_INFINITY);
    clearsWithoutProgramme(market, at(market, 114.0 / 7, 107.0 / 7).with(SUPPORT, 0));
  }

  @Test
  void twoWayTakesBack() {
    // the mine sees 12 and makes 22: 78 − 2p = 4p − 24
    var market = contract(12, Policy.Ways.TWO_WAY, Double.POSITIVE_INFINITY);
    clearsWithoutProgramme(market, at(market, 17, 16, 66, 22, 44).with(SUPPORT, -5));
  }

  @Test
  void twoWayWithALimitMovesIncomeOnly() {
    var market = contract(12, Policy.Ways.TWO_WAY, 5);
    var point = at(market, 114.0 / 7, 107.0 / 7);
    clearsAsOneProgramme(market, point);
    fails(market, point.with(SUPPORT, 2), "Support", "stands for nothing in this market");
  }

  @Test
  void limitFarBelowTheLevelLeavesTheMarginAlone() {
    double p = 114.0 / 7;
    var market = contract(20, Policy.Ways.ONE_WAY, 5);
    var point = at(market, p, p - 1).with(SUPPORT, 20 - p);
    clearsWithoutProgramme(market, parts(point, 5, 5 + p));
    fails(market, parts(point, 4, 6 + p), "home mine: supported part 4 of at most 5 and rest");
    fails(market, parts(point, 6, 4 + p), "home mine: supported part 6 of at most 5 and rest");
  }

  @Test
  void limitOnTheMarginHoldsTheLevelThere() {
    // 28 units cost 18 at the margin: more than the price 16, less than the strike price 20
    var market = contract(20, Policy.Ways.ONE_WAY, 28);
    var point = at(market, 16, 15, 68, 28, 40).with(SUPPORT, 4);
    clearsWithoutProgramme(market, parts(point, 28, 0));
  }

  @Test
  void limitFarAboveTheLevelIsNone() {
    double p = 47.0 / 3;
    var market = contract(20, Policy.Ways.ONE_WAY, 40);
    var point = at(market, p, p - 1, 100 - 2 * p, 30, 4 * p - 24).with(SUPPORT, 20 - p);
    clearsWithoutProgramme(market, parts(point, 30, 0));
  }

  @Test
  void subsidy() {
    // 100 − 2p = 13 + p + 4(p − 1) − 20
    double p = 111.0 / 7;
    var market = market(new Policy.OutputSubsidy(Set.of(HOME_MINE), 3));
    clearsAsOneProgramme(market, at(market, p, p - 1, 100 - 2 * p, 13 + p, 4 * p - 24));
  }

  private static MarketProblem contract(double strike, Policy.Ways ways, double limit) {
    return market(new Policy.SupportContract(OXIDE, Set.of(HOME_MINE), strike, ways, limit));
  }

  private static HandPoint parts(HandPoint point, double supported, double rest) {
    return point
        .but(new ColumnTag.LevelPart(HOME_MINE, PERIOD, 0, true), supported)
        .with(new ColumnTag.LevelPart(HOME_MINE, PERIOD, 0, false), rest);
  }
}
