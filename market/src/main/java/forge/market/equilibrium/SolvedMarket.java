package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A market with a point of it and how the point was found. From here variants are solved quickly:
 * they keep the structure and start from this point.
 */
public final class SolvedMarket {

  /** A floor out of reach, as a multiple of the price and the floor that stand. */
  private static final double OUT_OF_REACH = 2;

  private final CompiledMarket market;
  private final MarketPoint point;
  private final SolveStatus status;
  private @Nullable ShortWay shortWay;

  SolvedMarket(CompiledMarket market, MarketPoint point, SolveStatus status) {
    this(market, point, status, null);
  }

  SolvedMarket(
      CompiledMarket market, MarketPoint point, SolveStatus status, @Nullable ShortWay shortWay) {
    this.market = market;
    this.point = point;
    this.status = status;
    this.shortWay = shortWay;
  }

  /** The market that was solved. */
  public MarketProblem problem() {
    return market.problem();
  }

  /** How the point was found. */
  public SolveStatus status() {
    return status;
  }

  /** The point in the market's own words. */
  public Equilibrium equilibrium() {
    return new EquilibriumReader(market, point).read(status);
  }

  /** Whether the market is one convex programme. */
  public boolean integrable() {
    return market.integrable();
  }

  MarketPoint point() {
    return point;
  }

  CompiledMarket compiled() {
    return market;
  }

  /**
   * The market with the imports of one member that pay this levy priced out, everything else in
   * force: its floor is raised out of reach, and no cap of the policy keeps the levy down.
   *
   * @param policy position of a {@link Policy.VariableLevy}
   */
  public SolvedMarket closing(int policy, EconomyId member) {
    return refloored(
        key -> key.policy() == policy && key.node().economy().equals(member),
        levy -> OUT_OF_REACH * (Math.abs(point.y()[levy.row()]) + Math.abs(levy.floor())),
        Double.POSITIVE_INFINITY);
  }

  /**
   * The market with another floor under one levy, its cap in force.
   *
   * @param policy position of a {@link Policy.VariableLevy}
   */
  public SolvedMarket withFloor(int policy, double floor) {
    var levy = (Policy.VariableLevy) problem().policies().get(policy);
    return refloored(key -> key.policy() == policy, _ -> floor, levy.cap());
  }

  private SolvedMarket refloored(
      Predicate<Multiplier.LevyRate> chosen, ToDoubleFunction<Wedge.Levy> floor, double cap) {
    List<Wedge> wedges = new ArrayList<>();
    for (Wedge wedge : market.wedges()) {
      boolean moved =
          wedge instanceof Wedge.Levy levy
              && levy.key() instanceof Multiplier.LevyRate key
              && chosen.test(key);
      wedges.add(moved ? refloored((Wedge.Levy) wedge, floor, cap) : wedge);
    }
    return shortWay().solve(new CompiledMarket(market.problem(), market.columns(), wedges), point);
  }

  /** That of the market which this one is a variant of, or its own. */
  private synchronized ShortWay shortWay() {
    ShortWay known = shortWay;
    if (known == null) {
      known = ShortWay.from(market, point);
      shortWay = known;
    }
    return known;
  }

  private Wedge refloored(Wedge.Levy levy, ToDoubleFunction<Wedge.Levy> floor, double cap) {
    double moved = floor.applyAsDouble(levy);
    double prohibitive = PolicyBlock.prohibitive(problem(), levy.key(), moved);
    return new Wedge.Levy(
        levy.key(),
        levy.row(),
        moved,
        Math.min(cap, prohibitive),
        levy.columns(),
        levy.purchases());
  }
}
