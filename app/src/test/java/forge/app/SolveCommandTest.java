package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forge solve}: the document of a market, bad files beside good ones, exit codes. */
final class SolveCommandTest {

  @TempDir Path folder;

  private String file(String name) {
    try {
      return Files.writeString(folder.resolve(name), "").toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Captured run(String... arguments) {
    return Captured.run(Fakes.engines(), arguments);
  }

  @Test
  void theDocumentOfAMarketHasItsKeysInOrder() {
    var run = run("solve", file("scenario.yaml"), "--json");
    assertThat(run.code()).isZero();
    assertThat(JsonText.parse(run.out()).keySet())
        .containsExactly(
            "title",
            "status",
            "prices",
            "activities",
            "consumption",
            "flows",
            "netExports",
            "levies",
            "purchases",
            "releases",
            "carried",
            "caps",
            "rents",
            "duties",
            "support",
            "welfare",
            "producerByStage",
            "objective",
            "certificate",
            "floors",
            "levyPocketed",
            "shortages",
            "warnings",
            "units");
  }

  @Test
  void figuresHaveTheirFullDigits() {
    var document = JsonText.parse(run("solve", file("scenario.yaml"), "--json").out());
    assertThat(JsonText.at(document, "prices", "EU27", "ndpr_metal")).isEqualTo(143.6);
    assertThat(JsonText.at(document, "certificate", "naturalResidual")).isEqualTo(6.4e-13);
    assertThat(JsonText.at(document, "certificate", "dualityGap")).isNull();
    assertThat(JsonText.at(document, "status", "iterations")).isEqualTo(9L);
    assertThat(JsonText.at(document, "welfare", "world")).isInstanceOf(Double.class);
    assertThat((List<?>) document.get("flows"))
        .first()
        .isEqualTo(
            Map.of("product", "reo_concentrate", "from", "USA", "to", "EU27", "quantity", 1.9));
  }

  @Test
  void aFloorSaysWhatBecameOfIt() {
    var document = JsonText.parse(run("solve", file("scenario.yaml"), "--json").out());
    assertThat((List<?>) document.get("floors"))
        .map(each -> ((Map<?, ?>) each).keySet())
        .first()
        .asString()
        .isEqualTo(
            "[product, economy, floor, price, levy, held, missing, maximalDefensible,"
                + " highestCommon, cascadeMinimum, purchaseToHold]");
  }

  @Test
  void textFitsHundredColumns() {
    var text = run("solve", file("scenario.yaml")).out();
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(text)
        .startsWith("Rare earths with floors on oxide, metal and magnets\nClears and is certified")
        .contains("PRICES")
        .contains("FLOORS")
        .contains("WELFARE")
        .contains("Certificate  passed");
  }

  @Test
  void aMarketThatDoesNotClearIsReportedAllTheSame() {
    var run = run("solve", file("uncertified.yaml"), "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(JsonText.at(JsonText.parse(run.out()), "certificate", "passed")).isEqualTo(false);
    assertThat(run("solve", file("uncertified.yaml")).out()).contains("Not certified");
  }

  @Test
  void everyProblemOfABadFileIsASentence() {
    String bad = file("bad.yaml");
    var run = run("solve", bad, "--json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            bad
                + ":4: arcs[0].to = XXX: no such economy.\n"
                + bad
                + ":9: demand[1]: a curve is missing. Add one.\n");
    assertThat((List<?>) JsonText.parse(run.out()).get("problems")).hasSize(2);
  }

  @Test
  void goodFilesAreSolvedBesideBadOnes() {
    String missing = folder.resolve("missing.yaml").toString();
    var run = run("solve", file("bad.yaml"), file("good.yaml"), missing, "--json");
    assertThat(run.code()).isEqualTo(2);
    var files = (List<?>) JsonText.parse(run.out()).get("files");
    assertThat(files)
        .map(each -> ((Map<?, ?>) each).containsKey("prices"))
        .isEqualTo(List.of(false, true, false));
    assertThat(run.err()).contains(missing + ": there is no such file.");
  }

  @Test
  void warningsOfAFileReachTextStandardErrorAndDocument() {
    String odd = file("odd.yaml");
    String sentence = odd + ":7: policies[0].rate = 25: this is 2500 %.";
    var run = run("solve", odd, "--json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith(sentence + "\n");
    assertThat((List<?>) JsonText.parse(run.out()).get("warnings")).first().isEqualTo(sentence);
    assertThat(run("solve", odd).out()).contains("Warning").contains("this is 2500 %");
  }

  @Test
  void standardInputIsNotRead() {
    var run = run("solve", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("-: standard input is not read. Give the name of a market file.\n");
  }

  @Test
  void aDirectoryIsNoMarketFile() {
    assertThat(run("solve", folder.toString()).err())
        .isEqualTo(folder + ": this is a directory, not a market file.\n");
  }

  @Test
  void aDefectIsToldInASentenceAndInFullOnlyWhenAsked() {
    var run = run("solve", file("broken.yaml"));
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("row 7 has no column").contains("--debug");
    assertThat(run("solve", file("broken.yaml"), "--debug").err()).contains("\tat forge.app");
  }

  @Test
  void aBadCommandLineIsOneSentence() {
    var unknown = run("solve", "--jsn", "x.yaml");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "forge solve: unknown option: '--jsn'; did you mean '--json'."
                + " See 'forge solve --help'.\n");
    assertThat(run("solve").err()).startsWith("forge solve: missing required parameter");
    assertThat(run("solve", "--method", "guess", "x").err())
        .contains("'guess' is no method; there are convex, complementarity and auto");
    assertThat(run("slove").code()).isEqualTo(2);
  }

  @Test
  void aBadCommandLineWithJsonIsADocumentToo() {
    assertThat(JsonText.parse(run("solve", "--json", "--nosuch").out()))
        .containsOnlyKeys("problems");
  }
}
