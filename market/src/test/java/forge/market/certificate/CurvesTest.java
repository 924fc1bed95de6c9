package forge.market.certificate;

import static forge.market.certificate.Certified.clears;
import static forge.market.certificate.Certified.clearsAsOneProgramme;
import static forge.market.certificate.Certified.clearsOnlyThere;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.DEMAND;
import static forge.market.certificate.TwoEconomies.FOREIGN_COST;
import static forge.market.certificate.TwoEconomies.HOME_COST;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.market;
import static forge.market.certificate.TwoEconomies.price;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.equilibrium.ColumnTag;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Costs and demands of every shape, at the places where they are hard. */
class CurvesTest {

  private static final ColumnTag UNSERVED = new ColumnTag.Unserved(0, PERIOD);
  private static final Policy NO_IMPORTS = new Policy.ImportBan(IMPORTS);

  @Test
  void supplyOnTheEdgeOfAStep() {
    // 40 units at 10 and 30 at 17: at the price 47/3 abroad just the first step is run
    var market = steppedSupply();
    double p = 50.0 / 3;
    clearsAsOneProgramme(market, at(market, p, p - 1, 100 - 2 * p, 10 + p, 40));
    fails(
        market,
        at(market, 17, 16, 66, 27, 39),
        "foreign mine: value of outputs less inputs 16 exceeds marginal cost",
        "10 at the quantity 39");
    fails(market, at(market, 16, 15, 68, 26, 42), "17 exceeds value of outputs less inputs 15");
  }

  @Test
  void supplyInsideAStep() {
    // 30 units at 10 and 40 at 14: the second step sets the price 15
    var cost = new CostCurve.Steps(List.of(new Step(10, 30), new Step(14, 40)));
    var market = market(HOME_COST, cost, DEMAND);
    clearsAsOneProgramme(market, at(market, 15, 14, 70, 25, 45));
  }

  @Test
  void lastStepIsFull() {
    var cost = new CostCurve.Steps(List.of(new Step(4, 20), new Step(5, 10)));
    var market = market(HOME_COST, cost, DEMAND);
    clearsAsOneProgramme(market, at(market, 20, 19, 60, 30, 30));
    fails(market, at(market, 19, 18, 62, 29, 33), "foreign mine: 13 is outside [0, 10]");
  }

  private static MarketProblem steppedSupply() {
    var cost = new CostCurve.Steps(List.of(new Step(10, 40), new Step(17, 30)));
    return market(HOME_COST, cost, DEMAND);
  }

  @Test
  void demandOnTheEdgeOfAStep() {
    // 30 at 50, 20 at 25, 100 at 10: at 12.8 the first two are served, 10 + p + 4(p − 1) − 20 = 50
    var steps = List.of(new Step(50, 30), new Step(25, 20), new Step(10, 100));
    var market = market(HOME_COST, FOREIGN_COST, new DemandCurve.Steps(steps));
    clearsAsOneProgramme(market, at(market, 12.8, 11.8, 50, 22.8, 27.2));
    fails(
        market,
        at(market, 12, 11, 46, 22, 24),
        "demand for OXD in USA: worth of one more unit 25 exceeds price 12");
  }

  @Test
  void fixedDemandIsServed() {
    // 10 + p + 4(p − 1) − 20 = 66
    var market = market(HOME_COST, FOREIGN_COST, new DemandCurve.Fixed(66));
    var point = at(market, 16, 15, 66, 26, 40).without(new ColumnTag.Taken(0, PERIOD));
    clearsAsOneProgramme(market, point.with(UNSERVED, 0));
  }

  @Test
  void fixedDemandGoesWithout() {
    var steps = new CostCurve.Steps(List.of(new Step(4, 20)));
    var market = market(steps, FOREIGN_COST, new DemandCurve.Fixed(66), NO_IMPORTS);
    var point = at(market, 500, 5, 20, 20, 0).without(new ColumnTag.Taken(0, PERIOD));
    clearsOnlyThere(market, point.with(UNSERVED, 46), price(ABROAD));
    fails(
        market,
        point.but(price(TwoEconomies.HOME), 400),
        "unserved demand for OXD in USA: price of going without 500 exceeds price 400");
  }

  @Test
  void isoelasticDemandIsChoked() {
    // D(40) = 12.5, of which 5 are made
    var steps = new CostCurve.Steps(List.of(new Step(4, 5)));
    var demand = new DemandCurve.Isoelastic(50, 20, 2, 40);
    var market = market(steps, FOREIGN_COST, demand, NO_IMPORTS);
    var point = at(market, 40, 5, 12.5, 5, 0).consumed("USA", "OXD", 5).with(UNSERVED, 7.5);
    clearsOnlyThere(market, point, price(ABROAD));
  }

  @Test
  void isoelasticDemandAndCost() {
    // at 20: D = 50; home 30 = 10 · (16/4)^ε … with ε = ln 3/ln 4; abroad 20 at 10
    var demand = new DemandCurve.Isoelastic(50, 20, 1, 400);
    var home = new CostCurve.Isoelastic(4, 4, 10, Math.log(3) / Math.log(4));
    var market = market(home, FOREIGN_COST, demand, new Policy.SpecificDuty(IMPORTS, 9));
    clearsAsOneProgramme(market, at(market, 20, 10, 50, 30, 20).with(UNSERVED, 0));
  }

  @Test
  void isoelasticCostNearZero() {
    // with an elasticity of 3 the marginal cost rises straight up from its intercept
    double x = 1e-3;
    double p = (90 - x) / 3;
    var cost = new CostCurve.Isoelastic(p - 1.01, 1, 1000, 3);
    var market = market(HOME_COST, cost, DEMAND);
    clears(market, at(market, p, p - 1, 100 - 2 * p, 10 + p, x).build());
    fails(
        market, at(market, 30, 29.3, 40, 40, 0), "foreign mine: value of outputs less inputs 29.3");
  }

  @Test
  void logBarrierAtItsCapacity() {
    // 60 units at 20: cost 2 − ln(1 − 60/capacity) = 20, so all but 1.5e-8 of the capacity is used
    var cost = new CostCurve.LogBarrier(2, 0, 1, 60 / (1 - Math.exp(-18)));
    var market = market(cost, FOREIGN_COST, DEMAND, NO_IMPORTS);
    clears(market, at(market, 20, 5, 60, 60, 0).build());
    fails(market, at(market, 21, 5, 58, 58, 0), "home mine");
  }

  @Test
  void hairOfCapacityIsNoErrorOfPrice() {
    // the cost of 60 units falls by a twelfth, yet the best quantity at 20 is still next to 60
    var cost = new CostCurve.LogBarrier(2, 0, 1, 60.000005);
    var market = market(cost, FOREIGN_COST, DEMAND, NO_IMPORTS);
    var certificate = Certifier.certify(market, at(market, 20, 5, 60, 60, 0).build());
    assertThat(certificate.naturalResidual()).isBetween(1e-8, 1e-7);
    assertThat(certificate.passed()).isTrue();
  }
}
