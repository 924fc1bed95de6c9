package forge.market.certificate;

import static forge.market.certificate.Certified.clearsAsOneProgramme;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.DEMAND;
import static forge.market.certificate.TwoEconomies.FOREIGN_COST;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.HOME_MINE;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.market;

import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is carried over, bought, released, got rid of and lacking. */
class StocksTest {

  private static final Node AT_HOME = new Node(HOME, OXIDE, TwoEconomies.PERIOD);

  @Test
  void purchasesHoldAPrice() {
    // at 18: 64 used at home, 28 made there, 48 imported, so 12 are bought
    var market = market(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 100));
    var point = at(market, 18, 17).with(new ColumnTag.Bought(0, AT_HOME), 12);
    clearsAsOneProgramme(market, point);
  }

  @Test
  void purchasesRunOut() {
    // 105 − 2p = 10 + p + 4(p − 1) − 20
    var market = market(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 5));
    var point = at(market, 17, 16).with(new ColumnTag.Bought(0, AT_HOME), 5);
    clearsAsOneProgramme(market, point);
    var generous = market(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 6));
    fails(generous, point, "purchases of OXD in USA: purchase price 18 exceeds price 17");
  }

  @Test
  void releasesHoldAPrice() {
    // at 15: 70 used, 25 made, 36 imported, so 9 are released
    var market = market(new Policy.ReserveRelease(OXIDE, Set.of(HOME), 15, 100));
    var point = at(market, 15, 14).with(new ColumnTag.Released(0, AT_HOME), 9);
    clearsAsOneProgramme(market, point);
    var early = market(new Policy.ReserveRelease(OXIDE, Set.of(HOME), 14, 100));
    fails(early, point, "releases of OXD in USA: price 15 exceeds release price 14");
  }

  /** AGEC 641, chapter 13: what is dear in the second period is made in the first. */
  @Test
  void storageOverThreePeriods() {
    var market = threePeriods(0, 0);
    double first = 3680.0 / 7;
    double second = first + 30;
    double made = (first - 200) / 2;
    double used = (1000 - first) / 4;
    var point = HandPoint.of(market);
    fill(point.in("1"), 0, first, made, used);
    fill(point.in("2"), 1, second, second / 2, (1200 - second) / 2);
    fill(point.in("3"), 2, 300, 200, 200);
    point.with(carried("1"), made - used).with(carried("2"), 0);
    clearsAsOneProgramme(market, point);
    fails(market, point.but(carried("1"), 0), "OXD in USA in period", "do not balance");
  }

  /** With a loss of a tenth and an opening stock that is carried in part. */
  @Test
  void storageWithLossAndOpeningStock() {
    var market = threePeriods(0.1, 50);
    // 0.9 p2 = p1 + 30; (p1 − 200)/2 + 50 − s = (1000 − p1)/4; p2/2 + 0.9 s = (1200 − p2)/2
    // so s = 0.75 p1 − 300 and 600 − p2 = 0.9 s
    double second = (600 + 0.9 * (0.75 * 30 + 300)) / (1 + 0.9 * 0.75 * 0.9);
    double first = 0.9 * second - 30;
    double carry = (600 - second) / 0.9;
    var point = HandPoint.of(market);
    fill(point.in("1"), 0, first, (first - 200) / 2, (1000 - first) / 4);
    fill(point.in("2"), 1, second, second / 2, (1200 - second) / 2);
    fill(point.in("3"), 2, 300, 200, 200);
    point.with(carried("1"), carry).with(carried("2"), 0);
    clearsAsOneProgramme(market, point);
  }

  private static MarketProblem threePeriods(double loss, double opening) {
    double[][] demand = {{1000, 4}, {1200, 2}, {900, 3}};
    double[][] supply = {{200, 2}, {0, 2}, {100, 1}};
    var market = MarketProblem.builder().economy(HOME).product(OXIDE, "t");
    for (int t = 0; t < 3; t++) {
      var period = PeriodId.of("" + (t + 1));
      market.period(period);
      var curve = new DemandCurve.Linear(demand[t][0], demand[t][1]);
      market.demand(new Demand(HOME, OXIDE, curve, Set.of(period)));
      market.activity(
          new Activity(
              ActivityId.of("mine " + (t + 1)),
              HOME,
              Map.of(),
              Map.of(OXIDE, 1.0),
              new CostCurve.Linear(supply[t][0], supply[t][1]),
              Map.of(),
              0,
              Double.POSITIVE_INFINITY,
              Set.of(period)));
    }
    double capacity = Double.POSITIVE_INFINITY;
    return market.storage(new Storage(HOME, OXIDE, 30, loss, capacity, opening)).build();
  }

  private static void fill(HandPoint point, int t, double price, double made, double used) {
    point.price("USA", "OXD", price).level("mine " + (t + 1), made).taken(t, "USA", "OXD", used);
  }

  private static ColumnTag carried(String period) {
    return new ColumnTag.Carried(0, PeriodId.of(period));
  }

  @Test
  void jointProductIsGotRidOf() {
    // a unit of oxide brings a third of tailings, which cost 3 to get rid of: p − 1 = S − 10
    var tailings = ProductId.of("TAIL");
    var waste = new TradedProduct(tailings, "t", "", 3);
    var outputs = Map.of(OXIDE, 1.0, tailings, 1.0 / 3);
    var market =
        MarketProblem.builder()
            .economy(HOME)
            .product(OXIDE, "t")
            .product(waste)
            .activity(TwoEconomies.activity(HOME_MINE, HOME, outputs, TwoEconomies.HOME_COST))
            .demand(new Demand(HOME, OXIDE, DEMAND, Set.of()))
            .build();
    // 100 − 2p = 9 + p
    double p = 91.0 / 3;
    var point = HandPoint.of(market).price("USA", "OXD", p).price("USA", "TAIL", -3);
    var place = point.node("USA", "TAIL");
    point.level("home mine", 9 + p).taken(0, "USA", "OXD", 100 - 2 * p);
    clearsAsOneProgramme(market, point.with(new ColumnTag.Disposed(place), (9 + p) / 3));
    fails(market, point.but(new ColumnTag.Disposed(place), 0), "TAIL in USA: supply", "and use 0");
  }

  @Test
  void forcedUseIsShort() {
    // a plant must take 4 of a feed that nobody makes; its oxide is sold at 27
    var feed = ProductId.of("FEED");
    var plant = ActivityId.of("plant");
    var home = TwoEconomies.mine(HOME_MINE, HOME, TwoEconomies.HOME_COST);
    var market =
        MarketProblem.builder()
            .shortagePrice(500)
            .economy(HOME)
            .product(OXIDE, "t")
            .product(feed, "t")
            .activity(home)
            .activity(
                new Activity(
                    plant,
                    HOME,
                    Map.of(feed, 1.0),
                    Map.of(OXIDE, 2.25),
                    FOREIGN_COST,
                    Map.of(),
                    4,
                    10,
                    Set.of()))
            .demand(new Demand(HOME, OXIDE, DEMAND, Set.of()))
            .build();
    var point = HandPoint.of(market).price("USA", "OXD", 27).price("USA", "FEED", 500);
    point.level("home mine", 37).level("plant", 4).taken(0, "USA", "OXD", 46);
    var shortage = new ColumnTag.Shortage(point.node("USA", "FEED"));
    clearsAsOneProgramme(market, point.with(shortage, 4));
    fails(market, point.but(shortage, 0), "FEED in USA: supply 0 and use 4 do not balance");
    var elsewhere = new ColumnTag.Shortage(point.node("USA", "OXD"));
    fails(market, point.but(elsewhere, 1), "OXD in USA: supply 47 and use 46 do not balance");
  }
}
