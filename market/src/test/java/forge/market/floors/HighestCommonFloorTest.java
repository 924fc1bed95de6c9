package forge.market.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.RareEarthLadder;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.problem.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The highest floor that all members hold together. */
final class HighestCommonFloorTest {

  private static final ProductId OXIDE = ProductId.of("OXD");
  private static final EconomyId USA = EconomyId.of("USA");
  private static final EconomyId ALY = EconomyId.of("ALY");
  private static final double LIMIT = 6;

  /**
   * Above 22 the shortfall of ALY grows one for one with the floor, because the purchase at 22 pins
   * its price. The line through two trials then vanishes where the second trial began.
   */
  @Test
  void aPurchaseThatPinsThePriceIsTheHighest() {
    var market = RareEarthLadder.freeTrade().toBuilder();
    market.policy(new Policy.VariableLevy(OXIDE, Set.of(USA, ALY), Set.of(), 22, 1));
    market.policy(new Policy.PublicPurchase(OXIDE, Set.of(USA), 22, LIMIT));
    market.policy(new Policy.PublicPurchase(OXIDE, Set.of(ALY), 22, LIMIT));
    var solved = MarketSolver.solved(market.build(), Method.AUTO);
    assertThat(FloorReport.of(solved, true))
        .hasSize(2)
        .allSatisfy(floor -> assertThat(floor.held()).isTrue())
        .allSatisfy(floor -> assertThat(floor.highestCommon()).isCloseTo(22, within(1e-4)));
  }
}
