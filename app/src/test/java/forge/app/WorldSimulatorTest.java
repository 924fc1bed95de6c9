package forge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forge.app.market.Preparation;
import forge.app.market.Simulator;
import forge.app.market.WorldSimulator;
import forge.app.market.Worlds;
import forge.app.price.OpenedBook;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before a scenario runs: names, files, zones and tables of one's own. */
final class WorldSimulatorTest {

  private static final String SCENARIO =
      """
      forge: scenario/1
      name: mine
      title: a ban
      date: 2026-07-01
      chains: [%s]
      measures:
        - export-ban: {products: [%s], from: CHN, to: zone}
      """;

  @TempDir Path folder;

  private List<Problem> problems(String scenario, String world, String zone) {
    var order =
        new Simulator.Order(
            scenario,
            world.isEmpty() ? null : Path.of(world),
            zone.isEmpty() ? null : Path.of(zone),
            OpenedBook::shipped,
            Simulator.Depth.QUICK);
    return switch (new WorldSimulator(new Worlds(Map.of())).prepare(order, Progress.NONE)) {
      case Preparation.Refused(List<Problem> problems) -> problems;
      case Preparation.Ready _ -> List.of();
    };
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void aNameThatIsAlmostOneOnOffer() {
    assertThat(problems("magnet-flors", "", ""))
        .extracting(Problem::advice)
        .containsExactly("Did you mean magnet-floors?");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(problems("nowhere/mine.yaml", "", ""))
        .extracting(Problem::rule)
        .containsExactly("there is no such file");
  }

  @Test
  void everyProblemOfAFile() throws IOException {
    var file = write("mine.yaml", SCENARIO.formatted("cobalt, copper", "co-mettal"));
    assertThat(problems(file, "", ""))
        .extracting(Problem::line, Problem::value)
        .contains(tuple(5, "copper"), tuple(7, "co-mettal"));
  }

  @Test
  void aZoneWithTheSupplierOfAChainOfTheScenario() throws IOException {
    var zone = write("zone.csv", "JPN\nCHN\nIDN\n");
    var cobalt = write("cobalt.yaml", SCENARIO.formatted("cobalt", "co-metal"));
    assertThat(problems(cobalt, "", zone))
        .extracting(Problem::file, Problem::value, Problem::rule)
        .containsExactly(
            tuple(
                zone,
                "CHN",
                "dominates Cobalt, a chain of the scenario, and cannot be in the zone"));
    assertThat(problems("nickel-floors", "", zone))
        .extracting(Problem::value)
        .containsExactly("IDN");
  }

  @Test
  void aTableThatNothingReads() throws IOException {
    write("lithium/elasticties.csv", "product\n");
    assertThat(problems("", folder.toString(), ""))
        .extracting(Problem::advice)
        .contains("Did you mean lithium/elasticities.csv?");
    assertThat(problems("", folder.resolve("none").toString(), ""))
        .extracting(Problem::rule)
        .contains("this is no folder");
  }

  @Test
  void problemsOfATableOfOnesOwn() throws IOException {
    write("zone.csv", "economy,relation,since,until,source,note\nXXX,member,2026-02-04,,,\n");
    assertThat(problems("", folder.toString(), ""))
        .anySatisfy(
            each -> {
              assertThat(each.file()).isEqualTo(folder.resolve("zone.csv").toString());
              assertThat(each.line()).isEqualTo(2);
              assertThat(each.value()).isEqualTo("XXX");
            });
  }
}
