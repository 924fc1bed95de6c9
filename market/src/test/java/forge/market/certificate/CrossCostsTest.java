package forge.market.certificate;

import static forge.market.certificate.Certified.clearsWithoutProgramme;
import static forge.market.certificate.Certified.fails;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A textbook spatial equilibrium with asymmetric costs (Nagurney), two supply and two demand
 * markets:
 *
 * <pre>
 *   π1 = 5 s1 + s2 + 2              ρ1 = 28.75 − 2 d1 − d2
 *   π2 = 1.5 s1 + 2 s2 + 1.5        ρ2 = 41 − d1 − 4 d2
 *   c11 = Q11 + 0.5 Q12 + 1         c12 = 2 Q12 + Q22 + 1.5
 *   c21 = 3 Q21 + 2 Q11 + 15        c22 = 2 Q22 + Q12 + 10
 * </pre>
 *
 * <p>The demand markets are two grades in one economy, into which a seller sorts what he makes at
 * no cost, so that one grade's price may bear on the demand for the other: {@code d1 = (74 − 4 ρ1 +
 * ρ2)/7} and {@code d2 = (53.25 − 2 ρ2 + ρ1)/7}.
 */
class CrossCostsTest {

  private static final ProductId ORE = ProductId.of("ORE");
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void asymmetricCosts() {
    var point = point(1.5, 1.5, 0, 2);
    // what is not sorted or sold has no price of its own
    var unsorted = new RowTag.Balance(point.node("S2", "G1"));
    var unsold = new RowTag.Balance(point.node("D", "ORE"));
    clearsWithoutProgramme(market(), point, unsorted, unsold);
  }

  @Test
  void flowWherePricesForbidIt() {
    fails(market(), point(1.5, 1.4, 0.1, 2), "21: landed cost", "exceeds price at destination");
  }

  private static HandPoint point(double q11, double q12, double q21, double q22) {
    double s1 = q11 + q12;
    double s2 = q21 + q22;
    double d1 = q11 + q21;
    double d2 = q12 + q22;
    double pi1 = 5 * s1 + s2 + 2;
    double pi2 = 1.5 * s1 + 2 * s2 + 1.5;
    double rho1 = 28.75 - 2 * d1 - d2;
    double rho2 = 41 - d1 - 4 * d2;
    var point = HandPoint.of(market());
    prices(point, "S1", pi1, pi1, pi1);
    prices(point, "S2", pi2, pi2, pi2);
    prices(point, "D", Math.min(rho1, rho2), rho1, rho2);
    point.level("mine S1", s1).level("mine S2", s2);
    point.level("sort G1 in S1", q11).level("sort G2 in S1", q12);
    point.level("sort G1 in S2", q21).level("sort G2 in S2", q22);
    point.flow("11", q11).flow("12", q12).flow("21", q21).flow("22", q22);
    return point.taken(0, "D", "G1", d1).taken(1, "D", "G2", d2);
  }

  private static void prices(HandPoint point, String economy, double... prices) {
    point.price(economy, "ORE", prices[0]);
    point.price(economy, "G1", prices[1]).price(economy, "G2", prices[2]);
  }

  private static MarketProblem market() {
    var market = MarketProblem.builder();
    for (String economy : new String[] {"S1", "S2", "D"}) {
      market.economy(EconomyId.of(economy));
    }
    market.product(ORE, "t").product(ProductId.of("G1"), "t").product(ProductId.of("G2"), "t");
    market.activity(mine("S1", new CostCurve.Linear(2, 5), "S2", 1));
    market.activity(mine("S2", new CostCurve.Linear(1.5, 2), "S1", 1.5));
    for (String economy : new String[] {"S1", "S2"}) {
      market.activity(sorting("G1", economy)).activity(sorting("G2", economy));
    }
    market.arc(arc("11", new CostCurve.Linear(1, 1), "12", 0.5));
    market.arc(arc("12", new CostCurve.Linear(1.5, 2), "22", 1));
    market.arc(arc("21", new CostCurve.Linear(15, 3), "11", 2));
    market.arc(arc("22", new CostCurve.Linear(10, 2), "12", 1));
    market.demand(demand("G1", 74.0 / 7, -4.0 / 7, "G2"));
    market.demand(demand("G2", 53.25 / 7, -2.0 / 7, "G1"));
    return market.build();
  }

  private static Activity mine(String economy, CostCurve cost, String other, double cross) {
    return new Activity(
        ActivityId.of("mine " + economy),
        EconomyId.of(economy),
        Map.of(),
        Map.of(ORE, 1.0),
        cost,
        Map.of(ActivityId.of("mine " + other), cross),
        0,
        INFINITE,
        Set.of());
  }

  private static Activity sorting(String grade, String economy) {
    return new Activity(
        ActivityId.of("sort " + grade + " in " + economy),
        EconomyId.of(economy),
        Map.of(ORE, 1.0),
        Map.of(ProductId.of(grade), 1.0),
        CostCurve.constant(0),
        Map.of(),
        0,
        INFINITE,
        Set.of());
  }

  private static Arc arc(String name, CostCurve cost, String other, double cross) {
    return new Arc(
        ArcId.of(name),
        ProductId.of("G" + name.charAt(1)),
        EconomyId.of("S" + name.charAt(0)),
        EconomyId.of("D"),
        cost,
        Map.of(ArcId.of(other), cross),
        0,
        INFINITE);
  }

  private static Demand demand(String grade, double constant, double own, String other) {
    var cross = Map.of(ProductId.of(other), 1.0 / 7);
    var curve = new DemandCurve.CrossPrice(constant, own, cross);
    return new Demand(EconomyId.of("D"), ProductId.of(grade), curve, Set.of());
  }
}
