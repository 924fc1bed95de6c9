package forge.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.accounts.Accounts;
import forge.market.certificate.Certifier;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;

/** Solutions of markets that tests rest on: each converged, certified and accounted for. */
public final class Solved {

  private Solved() {}

  /** The solution by the method that fits. */
  public static Equilibrium solve(MarketProblem market) {
    return examined(MarketSolver.solved(market, Method.AUTO));
  }

  /** The solution by the method that fits, which the complementarity system as a whole confirms. */
  public static Equilibrium byBothMethods(MarketProblem market) {
    var convex = solve(market);
    var whole = examined(MarketSolver.solved(market, Method.COMPLEMENTARITY));
    for (Node node : convex.nodes()) {
      double quantity = convex.consumption(node);
      assertThat(whole.consumption(node))
          .as("consumption at %s", node)
          .isCloseTo(quantity, within(1e-8 * Math.max(1, quantity)));
      if (quantity > 0) {
        double price = convex.price(node);
        assertThat(whole.price(node))
            .as("price at %s", node)
            .isCloseTo(price, within(1e-8 * Math.max(1, Math.abs(price))));
      }
    }
    return convex;
  }

  /** The point of a market that was solved, after a look at everything that may be wrong. */
  public static Equilibrium examined(SolvedMarket solved) {
    var market = solved.problem();
    var point = solved.equilibrium();
    assertThat(solved.status().converged()).as("%s", solved.status()).isTrue();
    var certificate = Certifier.certify(market, point);
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
    if (market.demands().stream()
        .noneMatch(each -> each.curve() instanceof DemandCurve.CrossPrice)) {
      assertAccountsAddUp(market, point);
    }
    return point;
  }

  /** World welfare is what the quantities are worth. */
  private static void assertAccountsAddUp(MarketProblem market, Equilibrium point) {
    double value = SocialValue.of(market, point);
    assertThat(Accounts.of(market, point).world())
        .as("world welfare")
        .isCloseTo(value, within(1e-8 * Math.max(1, Math.abs(value))));
  }
}
