package forge.market.certificate;

import static forge.market.certificate.Certified.clears;
import static forge.market.certificate.Certified.clearsAsOneProgramme;
import static forge.market.certificate.Certified.clearsWithoutProgramme;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.FOREIGN_COST;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.HOME_COST;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.market;

import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.ActivityId;
import forge.market.problem.Behaviour;
import forge.market.problem.CapId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.SharedCap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sellers who know that more sales lower the price, by hand. */
class ConductTest {

  private static final Node MARKET = new Node(HOME, OXIDE, PERIOD);

  @Test
  void exporterUnderCournot() {
    // |P′| = 1/2: p − M/2 = q + 1 with M = 90 − 3p and q = (M + 20)/4
    double p = 73.5 / 3.25;
    double imports = 90 - 3 * p;
    var market = market(exporters(Behaviour.COURNOT, 1));
    var point = sales(at(market, p, (imports + 20) / 4), 0, imports, imports / 2);
    clearsAsOneProgramme(market, point);
    fails(
        market,
        sales(at(market, 114.0 / 7, 107.0 / 7), 0, 288.0 / 7, 0),
        "sales of exporters, OXD in USA: what a unit foregoes 20.57142857 exceeds rent 0");
  }

  @Test
  void curvedDemand() {
    // at 20: D = 50 and |D′| = 2 · 50/20 = 5; conjecture 2.25 makes the rent 2.25 · 20/5 = 9
    var demand = new DemandCurve.Isoelastic(50, 20, 2, 400);
    var market = market(HOME_COST, FOREIGN_COST, demand, exporters(Behaviour.COURNOT, 2.25));
    var point = sales(at(market, 20, 10, 50, 30, 20), 0, 20, 9);
    clearsWithoutProgramme(market, point.with(new ColumnTag.Unserved(0, PERIOD), 0));
  }

  @Test
  void otherBehaviourIsNoCondition() {
    for (Policy conduct :
        new Policy[] {exporters(Behaviour.COMPETITIVE, 1), exporters(Behaviour.COURNOT, 0)}) {
      clears(market(conduct), at(market(conduct), 114.0 / 7, 107.0 / 7).build());
    }
  }

  @Test
  void marketsThatAreNotNamedAreCompetitive() {
    var there = Set.of(ABROAD);
    var conduct =
        new Policy.Conduct(
            "exporters", OXIDE, Set.of(ABROAD), Set.of(), Behaviour.COURNOT, 1, there);
    clears(market(conduct), at(market(conduct), 114.0 / 7, 107.0 / 7).build());
  }

  /** Two producers with the costs 1 and 2 at the price 10 − 5Q (Kalvelagen 2013). */
  @Test
  void duopoly() {
    var market = duopoly(100);
    var point = duopolists(market, 2.0 / 3, 7.0 / 15);
    clearsAsOneProgramme(market, point.with(capRent(), 0));
  }

  /** The same with a common cap of 1.06, whose rent is 0.55. */
  @Test
  void duopolyUnderASharedCap() {
    var market = duopoly(1.06);
    var point = duopolists(market, 0.63, 0.43).with(capRent(), 0.55);
    clearsAsOneProgramme(market, point);
    fails(
        market,
        duopolists(market, 2.0 / 3, 7.0 / 15).with(capRent(), 0),
        "cap both: 1.133333333 of 1.06 used at the rent 0");
  }

  private static Policy exporters(Behaviour behaviour, double conjecture) {
    return new Policy.Conduct(
        "exporters", OXIDE, Set.of(ABROAD), Set.of(), behaviour, conjecture, Set.of());
  }

  private static HandPoint sales(HandPoint point, int policy, double own, double rent) {
    return point
        .with(new ColumnTag.OwnSales(policy, MARKET), own)
        .with(new RowTag.Sales(policy, MARKET), rent);
  }

  private static MarketProblem duopoly(double cap) {
    var market = MarketProblem.builder().economy(HOME).product(OXIDE, "t");
    market.demand(new Demand(HOME, OXIDE, new DemandCurve.Linear(10, 5), Set.of()));
    for (int i = 1; i <= 2; i++) {
      var id = ActivityId.of("producer " + i);
      market.activity(TwoEconomies.mine(id, HOME, CostCurve.constant(i)));
      market.policy(
          new Policy.Conduct(
              id.name(), OXIDE, Set.of(), Set.of(id), Behaviour.COURNOT, 1, Set.of()));
    }
    var members = Map.of(ActivityId.of("producer 1"), 1.0, ActivityId.of("producer 2"), 1.0);
    return market.cap(new SharedCap(CapId.of("both"), members, Map.of(), cap)).build();
  }

  private static HandPoint duopolists(MarketProblem market, double first, double second) {
    double both = first + second;
    var point = HandPoint.of(market).price("USA", "OXD", 10 - 5 * both);
    point.taken(0, "USA", "OXD", both).level("producer 1", first).level("producer 2", second);
    return sales(sales(point, 0, first, 5 * first), 1, second, 5 * second);
  }

  private static RowTag capRent() {
    return new RowTag.Cap(CapId.of("both"), PERIOD);
  }
}
