package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.analysis.Progress;
import forge.market.baseyear.Reconciliation;
import forge.market.ensemble.DrawnPoint;
import forge.market.ensemble.Ensemble;
import forge.market.scenario.Scenario;
import forge.market.scenario.Simulation;
import forge.market.scenario.Simulator;
import forge.world.BaseYear;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws of a shipped scenario: the same on any threads, and at the centre the plain simulation. */
class ShippedEnsembleTest {

  private static final int DRAWS = 24;
  private static final BaseYear BASE = Reconciliation.of(WORLD).year();
  private static final Scenario SCENARIO = ScenarioFiles.shipped("gallium-floors", WORLD).value();
  private static final Ensemble ENSEMBLE =
      Ensemble.of(WORLD, BASE, SCENARIO, Simulator.zone(WORLD, SCENARIO), 7);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theSameSeedGivesTheSameBytesOnAnyThreads(int threads) throws Exception {
    DrawnPoint[] inOrder =
        IntStream.range(0, DRAWS).mapToObj(ENSEMBLE::draw).toArray(DrawnPoint[]::new);
    var again = Ensemble.of(WORLD, BASE, SCENARIO, Simulator.zone(WORLD, SCENARIO), 7);
    try (var pool = new ForkJoinPool(threads)) {
      DrawnPoint[] atOnce =
          pool.submit(
                  () ->
                      IntStream.range(0, DRAWS)
                          .parallel()
                          .mapToObj(again::draw)
                          .toArray(DrawnPoint[]::new))
              .get();
      for (int i = 0; i < DRAWS; i++) {
        assertThat(bits(atOnce[i])).as("draw %d", i).containsExactly(bits(inOrder[i]));
      }
    }
  }

  private static long[] bits(DrawnPoint point) {
    return IntStream.range(0, ENSEMBLE.results().size())
        .mapToLong(each -> Double.doubleToRawLongBits(point.result(each)))
        .toArray();
  }

  @Test
  void everyDrawClears() {
    assertThat(IntStream.range(0, DRAWS).mapToObj(ENSEMBLE::draw)).allMatch(DrawnPoint::cleared);
  }

  @Test
  void theCentreIsThePlainSimulation() {
    Simulation plain =
        Simulator.of(WORLD, BASE).quick().run(SCENARIO, Progress.NONE).parts().getFirst();
    DrawnPoint centre = ENSEMBLE.central();
    var market = plain.scenario();
    var period = market.problem().periods().getFirst();
    for (var product : market.problem().products()) {
      String name = "price of %s in %s".formatted(product.id(), plain.dominant());
      int position =
          Arrays.asList(ENSEMBLE.results().stream().map(each -> each.name()).toArray())
              .indexOf(name);
      if (position >= 0) {
        double price = market.equilibrium().price(plain.dominant(), product.id(), period);
        assertThat(centre.result(position)).as(name).isCloseTo(price, within(1e-6 * price));
      }
    }
  }
}
