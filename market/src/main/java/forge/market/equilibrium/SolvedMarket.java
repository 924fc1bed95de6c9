package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * A market with a point of it and how the point was found. From here variants are solved quickly:
 * they keep the structure and start from this point.
 */
public final class SolvedMarket {

  private final CompiledMarket market;
  private final MarketPoint point;
  private final SolveStatus status;

  SolvedMarket(CompiledMarket market, MarketPoint point, SolveStatus status) {
    this.market = market;
    this.point = point;
    this.status = status;
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

  /**
   * The market with the imports of one member that pay this levy closed, everything else in force.
   *
   * @param policy position of a {@link Policy.VariableLevy}
   */
  public SolvedMarket closing(int policy, EconomyId member) {
    var closed = new ArrayList<int[]>();
    for (Wedge wedge : market.wedges()) {
      if (wedge instanceof Wedge.Levy levy
          && levy.key() instanceof Multiplier.LevyRate(int position, Node node)
          && position == policy
          && node.economy().equals(member)) {
        closed.add(levy.columns());
      }
    }
    return resolve(
        new CompiledMarket(market.problem(), market.columns().closing(closed), market.wedges()));
  }

  /**
   * The market with another floor under one levy.
   *
   * @param policy position of a {@link Policy.VariableLevy}
   */
  public SolvedMarket withFloor(int policy, double floor) {
    List<Wedge> wedges =
        market.wedges().stream().map(each -> refloored(each, policy, floor)).toList();
    return resolve(new CompiledMarket(market.problem(), market.columns(), wedges));
  }

  private static Wedge refloored(Wedge wedge, int policy, double floor) {
    return wedge instanceof Wedge.Levy levy && levy.key().policy() == policy
        ? new Wedge.Levy(
            levy.key(),
            levy.row(),
            floor,
            levy.cap() * Math.max(1, floor / levy.floor()),
            levy.columns())
        : wedge;
  }

  private SolvedMarket resolve(CompiledMarket variant) {
    return MarketSolver.resolve(variant, point);
  }
}
