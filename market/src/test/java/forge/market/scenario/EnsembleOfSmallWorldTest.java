package forge.market.scenario;

import static forge.market.scenario.SmallWorld.JPN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import forge.market.ensemble.DrawnPoint;
import forge.market.ensemble.Driver;
import forge.market.ensemble.Ensemble;
import forge.market.ensemble.EnsembleSummary;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws of the small world: what is drawn, what comes out, and what is left out. */
class EnsembleOfSmallWorldTest {

  private static final Measure.Repeated BAN = new Measure.Repeated("chn-japan-2026", 0.5);

  private static Scenario scenario(Set<String> chains, Measure... measures) {
    var always = new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX);
    return new Scenario(
        "asked",
        "",
        "",
        Horizon.SHORT,
        LocalDate.of(2024, 7, 1),
        chains,
        Scenario.Zone.SHIPPED,
        Stream.of(measures).map(each -> new Scenario.Dated(each, always)).toList());
  }

  private static Ensemble ensemble(Measure... measures) {
    return Ensemble.of(
        SmallWorld.world(), SmallWorld.year(), scenario(Set.of(), measures), Set.of(JPN), 7);
  }

  @Test
  void everyRangeOfTheDataIsADriverAndEventsHaveASeverity() {
    var names = ensemble(BAN).drivers().stream().map(Driver::name).toList();
    assertThat(names)
        .contains("cost of press", "severity of events", "demand for magnet-ndfeb")
        .doesNotHaveDuplicates();
    assertThat(ensemble().drivers()).noneMatch(each -> each.name().startsWith("severity"));
  }

  @Test
  void theCentreIsTheScenario() {
    var ensemble = ensemble(BAN);
    var plain =
        Simulator.of(SmallWorld.world(), SmallWorld.year())
            .run(scenario(Set.of(), BAN), forge.market.analysis.Progress.NONE)
            .parts()
            .getFirst();
    int price = position(ensemble, "price of magnet-ndfeb in the zone");
    var market = plain.scenario();
    double expected =
        market.equilibrium().price(JPN, SmallWorld.MAGNET, market.problem().periods().getFirst());
    assertThat(ensemble.central().result(price)).isCloseTo(expected, within(1e-6));
  }

  private static int position(Ensemble ensemble, String result) {
    return ensemble.results().stream().map(each -> each.name()).toList().indexOf(result);
  }

  /** A tax of the ban's severity: the more is stopped, the dearer the zone. */
  @Test
  void theTornadoNamesWhatMovesAResult() {
    var ensemble = ensemble(BAN);
    List<DrawnPoint> draws = IntStream.range(0, 200).mapToObj(ensemble::draw).toList();
    var summary = EnsembleSummary.of(ensemble, ensemble.central(), draws.reversed());
    assertThat(summary.failed()).isEmpty();
    assertThat(summary.draws()).isEqualTo(200);
    var tornado =
        summary.tornados().stream()
            .filter(each -> each.result().name().startsWith("price of magnet-ndfeb"))
            .findFirst()
            .orElseThrow();
    assertThat(tornado.swings())
        .filteredOn(each -> each.driver().equals("severity of events"))
        .singleElement()
        .satisfies(each -> assertThat(each.high()).isGreaterThan(each.low()));
    assertThat(tornado.swings()).extracting(each -> -each.width()).isSorted();
    summary
        .lines()
        .forEach(line -> assertThat(line.quantiles()).as(line.result().name()).isSorted());
  }

  @Test
  void dominanceIsToldToBeLeftOut() {
    var dominance = new Measure.Dominance("China", SmallWorld.MAGNET, new Side(List.of("CHN")));
    assertThat(ensemble(dominance).leavesOutDominance()).isTrue();
    assertThat(ensemble(BAN).leavesOutDominance()).isFalse();
  }

  @Test
  void aScenarioOfNoChainIsRefused() {
    assertThatThrownBy(
            () ->
                Ensemble.of(
                    SmallWorld.world(),
                    SmallWorld.year(),
                    scenario(Set.of("lithum")),
                    Set.of(JPN),
                    7))
        .hasMessage("The scenario looks at no chain of the world");
  }
}
