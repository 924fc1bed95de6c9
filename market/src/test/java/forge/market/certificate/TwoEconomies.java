package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.util.Map;
import java.util.Set;

/**
 * One importer and one exporter of oxide, small enough to clear by hand: at home {@code D = 100 −
 * 2p} and {@code S = 10 + p}; abroad the marginal cost is {@code (X + 20)/4}; freight is 1. Under
 * free trade {@code 90 − 3p = 4(p − 1) − 20}, so {@code p = 114/7}.
 */
public final class TwoEconomies {

  static final String OXD = "OXD";
  public static final EconomyId HOME = EconomyId.of("USA");
  public static final EconomyId ABROAD = EconomyId.of("CHN");
  public static final ProductId OXIDE = ProductId.of(OXD);
  public static final PeriodId PERIOD = PeriodId.of("1");
  public static final ArcId ARC = Arc.defaultId(OXIDE, ABROAD, HOME);
  public static final ActivityId HOME_MINE = ActivityId.of("home mine");
  public static final ActivityId FOREIGN_MINE = ActivityId.of("foreign mine");
  public static final Scope IMPORTS = Scope.of(OXIDE, Set.of(ABROAD), Set.of(HOME));
  public static final CostCurve HOME_COST = new CostCurve.Linear(-10, 1);
  public static final CostCurve FOREIGN_COST = new CostCurve.Linear(5, 0.25);
  public static final DemandCurve DEMAND = new DemandCurve.Linear(50, 0.5);

  private TwoEconomies() {}

  public static MarketProblem market(Policy... policies) {
    return market(HOME_COST, FOREIGN_COST, DEMAND, policies);
  }

  public static MarketProblem market(
      CostCurve home, CostCurve foreign, DemandCurve demand, Policy... policies) {
    var market = MarketProblem.builder().shortagePrice(500).economy(HOME).economy(ABROAD);
    market.product(OXIDE, "t");
    market.activity(mine(HOME_MINE, HOME, home)).activity(mine(FOREIGN_MINE, ABROAD, foreign));
    market.demand(new Demand(HOME, OXIDE, demand, Set.of()));
    market.arc(arc(CostCurve.constant(1)));
    for (Policy policy : policies) {
      market.policy(policy);
    }
    return market.build();
  }

  public static Arc arc(CostCurve freight) {
    double most = Double.POSITIVE_INFINITY;
    return new Arc(ARC, OXIDE, ABROAD, HOME, freight, Map.of(), 0, most);
  }

  public static Activity mine(ActivityId id, EconomyId economy, CostCurve cost) {
    return activity(id, economy, Map.of(OXIDE, 1.0), cost);
  }

  static Activity activity(
      ActivityId id, EconomyId economy, Map<ProductId, Double> outputs, CostCurve cost) {
    double most = Double.POSITIVE_INFINITY;
    return new Activity(id, economy, Map.of(), outputs, cost, Map.of(), 0, most, Set.of());
  }

  /** The point of demand and both supplies at these prices, what is made abroad all shipped. */
  static HandPoint at(MarketProblem market, double home, double abroad) {
    return at(market, home, abroad, 100 - 2 * home, 10 + home, 4 * abroad - 20);
  }

  /** Both prices, consumption, home supply and imports. */
  static HandPoint at(MarketProblem market, double... figures) {
    return HandPoint.of(market)
        .price("USA", OXD, figures[0])
        .price("CHN", OXD, figures[1])
        .taken(0, "USA", OXD, figures[2])
        .level("home mine", figures[3])
        .level("foreign mine", figures[4])
        .flow(ARC.name(), figures[4]);
  }

  static ColumnTag flow() {
    return new ColumnTag.Flow(ARC, PERIOD);
  }

  static RowTag price(EconomyId economy) {
    return new RowTag.Balance(new Node(economy, OXIDE, PERIOD));
  }

  static Multiplier levy(int policy) {
    return new Multiplier.LevyRate(policy, new Node(HOME, OXIDE, PERIOD));
  }
}
