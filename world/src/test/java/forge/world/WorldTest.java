package forge.world;

import static forge.world.WorldSketch.AUS;
import static forge.world.WorldSketch.JPN;
import static forge.world.WorldSketch.MYS;
import static forge.world.WorldSketch.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A world finds what it holds, and the economies that a code stands for. */
class WorldTest {

  private static final World WORLD = new WorldSketch().world();

  @Test
  void aStarStandsForEveryone() {
    assertThat(WORLD.economies(WorldSketch.at("*"))).containsExactly(AUS, MYS, JPN);
  }

  @Test
  void aGroupStandsForItsMembersInTheOrderOfTheFile() {
    assertThat(WORLD.economies(WorldSketch.at("ASIA"))).containsExactly(MYS, JPN);
  }

  @Test
  void anEconomyStandsForItself() {
    assertThat(WORLD.economies(WorldSketch.at("AUS"))).containsExactly(AUS);
  }

  @Test
  void whoIsExceptedIsNotMeant() {
    assertThat(WORLD.economies(new Parties("*", Set.of(MYS)))).containsExactly(AUS, JPN);
    assertThat(WORLD.economies(new Parties("ASIA", Set.of(JPN, AUS)))).containsExactly(MYS);
    assertThat(WORLD.economies(new Parties("AUS", Set.of(AUS)))).isEmpty();
  }

  @Test
  void anUnknownCodeStandsForNobody() {
    assertThat(WORLD.economies(WorldSketch.at("EUR"))).isEmpty();
  }

  @Test
  void aProcessBelongsToTheChainOfItsMainOutput() {
    Chain chain = WORLD.chain("rare-earths");
    assertThat(WORLD.chain(WORLD.process(new ProcessId("sep")))).isEqualTo(chain);
    assertThat(WORLD.products(chain)).contains(WORLD.product(OXIDE)).hasSize(2);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> WORLD.chain("lithium"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("There is no chain lithium");
  }
}
