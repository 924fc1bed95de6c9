package forge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forge simulate}: one screen, one document, tables, report; refusals in a sentence. */
final class SimulateCommandTest {

  @TempDir Path folder;

  private static Captured simulate(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "simulate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Captured.run(Fakes.engines(), all);
  }

  @Test
  void saysItOnOneScreen() {
    assertThat(simulate().out())
        .isEqualTo(
            """
            The floors on oxide and metal hold, the floor on magnets does not: magnets come in instead.
            Scenario cascade: floors along a chain
            Zone: USA EU27 JPN KOR AUS; modelled on base year 2024, long horizon

            PRICE LADDER  zone means by base-year use · Max: highest a levy defends · Min: cascade minimum
            Stage       Product                USD per  Before  After   CHN Floor Held     Max   Min      Levy
            concentrate Rare-earth concentrate kg REO     3.54   7.98  3.30
            refined     NdPr oxide             kg oxide  56.3  110    50.3  110   yes    126     n/a 57.7–58.3
            metal       NdPr metal             kg        70.7  143    64.0  143   yes    161   147   75.7–76.3
            component   NdFeB magnet           kg        61.7   82.3  50.9   85.0 2 of 5  79.9  69.4 21.9–27.0

            WHO PAYS  change against the baseline, USD million a year; minus pays
                                         Consumers  Producers  Treasury   Total
            Zone                          −1 180       +656      +705    +179
            Dominant supplier (CHN)         +190       −555       −28.0  −393
            Others                           +32.0      −13.0       0     +19.0
            Rents of freight and limits                                   +12.0
            World                           −960        +88.0    +677    −183

            WHAT MOVES  the largest changes of flow by value, a year
            Product                 From  To    before   after  Change  Unit
            NdPr oxide              MYS   CHN     3.00   0.400   −2.60  kt oxide
            NdFeB magnet            CHN   USA     9.00   7.10    −1.90  kt
            NdFeB magnet            CHN   EU27   22.0   20.4     −1.60  kt
            NdPr metal              CHN   JPN     2.50   1.10    −1.40  kt
            Rare-earth concentrate  USA   CHN    36.0    9.00   −27.0   kt REO

            Certificate  passed · residual 6.4e−13 · balance 9.9e−13 · gap n/a · second start 5.1e−10 · 0.00 s
            Data         base year 2024 · 37 % of the base-year figures used are estimates · sources:
                         world/sources.csv
            Warning      The floor on ndfeb_magnet is above what a levy can defend in USA, EU27 and AUS.
            """);
  }

  @Test
  void fitsHundredColumns() {
    assertThat(simulate().out().lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= 100)
        .hasSizeLessThan(50);
  }

  @Test
  void isSilentOnStandardErrorAndWithoutColourWhereThereIsNoTerminal() {
    var run = simulate();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("\u001b");
    assertThat(run.code()).isZero();
  }

  @Test
  void colourAddsNothingButColour() {
    var coloured = Captured.run(Fakes.engines(), true, "simulate").out();
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(simulate().out());
  }

  @Test
  void floorsThatAreNotHeldAreNoFailureButAMissingCertificateIs() {
    assertThat(simulate("cascade").code()).isZero();
    var run = simulate("uncertified");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("scenario NOT PASSED · residual 3.2e−3 (levy of USA on ndpr_oxide)");
  }

  @Test
  void listsItsScenarios() {
    assertThat(simulate("--list").out())
        .startsWith("cascade\n             floors along a chain\n             What do");
    assertThat(JsonText.parse(simulate("--list", "--json").out()))
        .extracting("scenarios")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(4);
  }

  @Test
  void theDocumentHoldsBothMarketsAndTheDifference() {
    var run = JsonText.parse(simulate("--json").out());
    assertThat(run)
        .containsOnlyKeys(
            "name",
            "title",
            "question",
            "horizon",
            "date",
            "finding",
            "certified",
            "zone",
            "chains",
            "welfare");
    var document = chains(run).getFirst();
    assertThat(document)
        .containsKeys("chains", "baseline", "scenario", "difference", "goods", "assumptions")
        .containsKeys("finding", "ladder", "whoPays", "groups", "data", "certified");
    assertThat(JsonText.at(document, "baseline", "fit")).isInstanceOf(List.class);
    assertThat(JsonText.at(document, "difference", "prices", "USA", "ndpr_oxide"))
        .isEqualTo(110 - 56.1);
    assertThat(JsonText.at(document, "difference", "welfare", "USA", "consumer"))
        .isEqualTo(561.0 - 812);
    assertThat(JsonText.at(document, "scenario", "certificate", "dualityGap")).isNull();
  }

  @SuppressWarnings("unchecked") // the document has an array of objects there
  private static List<Map<String, Object>> chains(Map<String, Object> run) {
    return (List<Map<String, Object>>) run.get("chains");
  }

  @Test
  void severalMarketsAreOneDocumentWithTheirSums() {
    var run = JsonText.parse(simulate("two", "--json").out());
    assertThat(chains(run))
        .extracting(each -> each.get("chains"))
        .containsExactly(List.of("rare-earths"), List.of("twin"));
    assertThat((double) JsonText.at(run, "welfare", "economies", "USA", "consumers"))
        .isCloseTo(2 * (561.0 - 812), within(1e-9));
  }

  @Test
  void severalMarketsAreSaidTogetherAndThenOneByOne() {
    var run = simulate("two");
    assertThat(run.out())
        .startsWith("Two markets, the same floors.\n")
        .contains("Chain        Held  Product       Before  After  Change  Zone  Supplier  World")
        .contains("Twin earths: The floors on oxide")
        .contains("Dominant supplier of each chain (CHN, MYS)")
        .contains("passed in all 2 markets");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void anUnknownScenarioIsRefused() {
    var run = simulate("nosuch", "--json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "forge: scenario = nosuch: no scenario that comes with Forge is that. Use another.\n");
    assertThat(JsonText.parse(run.out())).containsOnlyKeys("problems");
  }

  @Test
  void writesTablesAndTheDocument() throws IOException {
    var out = folder.resolve("a/b");
    var run = simulate("--out", out.toString());
    assertThat(run.code()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "prices.csv",
              "consumption.csv",
              "activities.csv",
              "flows.csv",
              "welfare.csv",
              "duties.csv",
              "floors.csv",
              "fit.csv",
              "simulation.json");
    }
    assertThat(Files.readAllLines(out.resolve("prices.csv")))
        .startsWith("chain,product,unit,economy,period,price_before,price_after")
        .contains("rare-earths,ndpr_oxide,USD/kg oxide,USA,2024,56.1,110.0");
    assertThat(Files.readAllLines(out.resolve("floors.csv")))
        .contains(
            "rare-earths,ndpr_oxide,USD/kg oxide,kt oxide,USA,2024,110.0,110.0,58.1,true,0.0,131.0,"
                + "126.0,,0.0");
    assertThat(JsonText.parse(Files.readString(out.resolve("simulation.json"))))
        .containsKey("welfare");
  }

  @Test
  void doesNotWriteResultsOverAFile() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "precious");
    var run = simulate("--out", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--out = " + file + ": a file of this name exists, and results need a directory");
    assertThat(file).hasContent("precious");
  }

  @Test
  void doesNotWriteTheReportOverADirectory() {
    var run = simulate("--report", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("this is a directory, and the report is one file");
  }

  @Test
  void writesTheReportAndSaysSoOnStandardError() {
    var file = folder.resolve("floor.html");
    var run = simulate("--json", "--report", file.toString());
    assertThat(run.err()).isEqualTo("The report is " + file + ".\n");
    assertThat(JsonText.parse(run.out())).containsKey("finding");
    assertThat(file).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void aBadZoneIsToldByItsLine() {
    var run = simulate("--zone", "mine.csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("mine.csv:3: economy = XXX: no such economy. Use another.\n");
    assertThat(simulate("--zone", "good.csv").code()).isZero();
  }

  @Test
  void problemsOfOnesOwnWorldAreTold() {
    var run = simulate("--world", "mine");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("mine/zone.csv:2: relation = x: no such relation.");
  }

  @Test
  void tablesOfSeveralMarketsAreOneSet() throws IOException {
    simulate("two", "--out", folder.toString());
    var rows = Files.readAllLines(folder.resolve("prices.csv"));
    assertThat(rows).filteredOn(row -> row.startsWith("chain,")).hasSize(1);
    assertThat(rows)
        .filteredOn(row -> row.startsWith("twin,"))
        .hasSameSizeAs(rows.stream().filter(row -> row.startsWith("rare-earths,")).toList());
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    assertThat(simulate("--json").out()).isEqualTo(simulate("--json").out());
    assertThat(simulate().out()).isEqualTo(simulate().out());
  }
}
