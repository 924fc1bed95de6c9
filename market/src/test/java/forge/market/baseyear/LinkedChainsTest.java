package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;

import forge.world.Chain;
import forge.world.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A process that makes or takes products of two chains joins them. */
class LinkedChainsTest {

  private static final String WORDS =
      """
      economy AAA 0 0
      product ni-ore nickel
      product ni-metal nickel
      product li-salt lithium
      product co-metal cobalt
      product cathode batteries
      process dig > ni-ore : 10 20 30
      process brine > li-salt : 10 20 30
      """;

  @Test
  void chainsThatNothingJoinsStandAlone() {
    assertThat(groups(""))
        .containsExactly(
            Set.of("nickel"), Set.of("lithium"), Set.of("cobalt"), Set.of("batteries"));
  }

  @Test
  void aJointProductJoinsItsChain() {
    assertThat(groups("process leach 50 ni-ore > 1 ni-metal 0.1 co-metal : 10 20 30"))
        .containsExactly(Set.of("nickel", "cobalt"), Set.of("lithium"), Set.of("batteries"));
  }

  @Test
  void anInputJoinsItsChain() {
    assertThat(groups("process mix 0.4 li-salt 0.5 ni-metal > 1 cathode : 10 20 30"))
        .containsExactly(Set.of("nickel", "lithium", "batteries"), Set.of("cobalt"));
  }

  @Test
  void joinedChainsJoinFurtherOnes() {
    assertThat(
            groups(
                """
                process leach 50 ni-ore > 1 ni-metal 0.1 co-metal : 10 20 30
                process mix 0.4 li-salt 0.1 co-metal > 1 cathode : 10 20 30
                """))
        .containsExactly(Set.of("nickel", "lithium", "cobalt", "batteries"));
  }

  @Test
  void whoAsksForOneGetsThoseJoinedToItInTheOrderOfTheWorld() {
    World world =
        FactSketch.world(WORDS, "process leach 50 ni-ore > 1 ni-metal 0.1 co-metal : 10 20 30");
    assertThat(LinkedChains.with(world, Set.of(world.chain("cobalt"))))
        .extracting(Chain::id)
        .containsExactly("nickel", "cobalt");
  }

  private static List<Set<String>> groups(String more) {
    return LinkedChains.of(FactSketch.world(WORDS, more)).stream()
        .map(each -> each.stream().map(Chain::id).collect(Collectors.toSet()))
        .toList();
  }
}
