package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.market.WorldSimulator;
import forge.app.market.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forge calibrate} and {@code forge ensemble} on the shipped world and on one's own. */
final class CalibrateAndEnsembleTest {

  @TempDir Path folder;

  private Captured forge(String... arguments) {
    var worlds = new Worlds(Map.of("FORGE_CACHE", folder.resolve("cache").toString()));
    var fakes = Fakes.engines();
    var engines =
        new Engines(
            fakes.reader(),
            fakes.analyst(),
            new WorldSimulator(worlds),
            fakes.cases(),
            worlds,
            new ShippedBacktests(worlds));
    return Captured.run(engines, arguments);
  }

  private void table(String name, String text) throws IOException {
    Path file = folder.resolve("own").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String own() {
    return folder.resolve("own").toString();
  }

  @Test
  void calibrateTellsTheBalanceTheMovesAndTheFit() throws IOException {
    var run = forge("calibrate", "gallium", "--out", folder.resolve("year").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("GALLIUM", "ADJUSTED FACTS", "FIT OF THE BASELINE", "short", "long")
        .startsWith("The baseline reproduces the balanced year 2024");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(Files.readString(folder.resolve("year/uses.csv"))).contains("ga-4n");
    assertThat(folder.resolve("cache/base-years")).isNotEmptyDirectory();
  }

  @Test
  void calibrateAsJsonHoldsEveryAdjustedFact() {
    var run = forge("calibrate", "gallium", "--json");
    assertThat(run.out()).contains("\"fits\" : true", "\"adjusted\"", "\"confidence\" : \"D\"");
  }

  @Test
  void calibrateRefusesAChainThatIsNotThere() {
    var run = forge("calibrate", "galium");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("MINERAL = galium: no chain has this name", "gallium");
  }

  @Test
  void anEmptyTableStopsEverythingThatStandsOnIt() throws IOException {
    table("gallium/uses.csv", "");
    for (String command : new String[] {"calibrate", "simulate", "ensemble", "backtest"}) {
      var run = forge(command, "--world", own());
      assertThat(run.code()).as(command).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(run.err())
          .as(command)
          .contains("gallium/uses.csv: the file is empty: its header is missing");
    }
  }

  @Test
  void aTableWithoutItsParametersIsToldWhatIsMissing() throws IOException {
    table("parameters.csv", "id,value,low,high,unit,year,status,confidence,source,note\n");
    var run = forge("calibrate", "--world", own());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("demand-elasticity-stocks: a world has the parameters that models rest on");
  }

  @Test
  void aMisspeltTableIsRefusedAndTablesOfBacktestsAreNot() throws IOException {
    table("galium/uses.csv", "x\n");
    var run = forge("calibrate", "--world", own());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("Did you mean gallium/uses.csv?").doesNotContain("backtests");
  }

  @Test
  void ensembleGivesTheSameFilesOnAnyThreads() throws IOException {
    var one = ensemble("one", "1");
    var three = ensemble("three", "3");
    assertThat(one.code()).isZero();
    assertThat(one.out()).contains("6 draws with seed 7, all cleared", "RESULTS", "WHAT MOVES");
    assertThat(one.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(three.code()).isZero();
    for (String file : new String[] {"draws.csv", "quantiles.csv", "tornado.csv"}) {
      assertThat(folder.resolve("three").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  private Captured ensemble(String to, String threads) {
    String out = folder.resolve(to).toString();
    return forge(
        "ensemble",
        "gallium-floors",
        "--draws",
        "6",
        "--seed",
        "7",
        "--threads",
        threads,
        "--out",
        out);
  }

  @Test
  void ensembleRefusesAChainThatTheScenarioDoesNotLookAt() {
    var run = forge("ensemble", "gallium-floors", "--draws", "2", "--chain", "lithium");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("gallium-floors looks at no chain of this name. It looks at: gallium.");
  }

  @Test
  void ensembleRefusesWhatItCouldNotDo() {
    var run = forge("ensemble", "gallium-floors", "--draws", "0", "--format", "parquet");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("at least one draw is made", "draws are written only with --out");
  }

  @Test
  void dominantExportersAreToldToBeLeftOut() {
    var run = forge("ensemble", "dominant-exporter", "--draws", "2");
    assertThat(run.out()).contains("Left out", "compete in every draw");
  }
}
