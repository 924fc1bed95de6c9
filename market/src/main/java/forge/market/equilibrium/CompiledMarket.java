package forge.market.equilibrium;

import forge.market.problem.MarketProblem;
import java.util.List;

/**
 * A market ready for a solver.
 *
 * @param columns everything that fits into one convex programme
 * @param wedges everything that does not, in the order of the policies
 */
record CompiledMarket(MarketProblem problem, Columns columns, List<Wedge> wedges) {

  CompiledMarket {
    wedges = List.copyOf(wedges);
  }

  /** Whether the whole market is one convex programme. */
  boolean integrable() {
    return wedges.isEmpty();
  }

  /** The wedges that have a multiplier. */
  List<Wedge.Answering> answering() {
    return wedges.stream()
        .filter(Wedge.Answering.class::isInstance)
        .map(Wedge.Answering.class::cast)
        .toList();
  }
}
