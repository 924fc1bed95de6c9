package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code forge watch}: each question raised and not raised, rows accounted for, exit codes. */
class WatchCommandTest {

  private static final Path SAMPLE = Path.of("../docs/examples/levy/watch.csv");
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder;

  private static Captured watch(Path file, String... more) {
    var arguments = new String[more.length + 2];
    arguments[0] = "watch";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Captured.at(NOW, arguments);
  }

  private Path file(List<String> lines) throws IOException {
    return Files.write(folder.resolve("entries.csv"), lines);
  }

  /** The heading of the sample and the lines of an exporter. */
  private static List<String> lines(String exporter) throws IOException {
    return Files.readAllLines(SAMPLE).stream()
        .filter(each -> each.startsWith("entry,") || each.contains("," + exporter + ","))
        .toList();
  }

  private static List<String> kinds(Captured run) {
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    var flags = (List<?>) ((Map<?, ?>) JsonText.parse(run.out())).get("flags");
    return flags.stream().map(each -> ((Map<?, ?>) each).get("kind").toString()).toList();
  }

  @Test
  void theSampleIsAskedEveryQuestion() {
    Captured run = watch(SAMPLE);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("TRANSSHIPMENT", "UNDER-INVOICING", "VALUE-UPLIFT")
        .contains("STAGE-SHIFT", "RELATED-PARTIES", "CONSIGNMENT")
        .contains("A flag is a question, not a verdict")
        .contains("DEMONSTRATION")
        .contains("SYNTHETIC");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "transshipment, Example Oxide, 1300000, 900000, 1085890, 751770",
    "under-invoicing, Example Gallium One, ',7500.00,', ',10000.00,', x, x",
    "under-invoicing, Example Gallium Two, ',2400.00,', ',4000.00,', x, x",
    "value-uplift, Example Uplift, ',44', ',54', x, x",
    "stage-shift, Example Stages, ndpr-metal, ndpr-oxide, x, x",
    "related-parties, Example Related, ',yes,', ',no,', x, x",
    "consignment, Example Route, ',JPN,', ',CHN,', x, x"
  })
  void eachQuestionIsRaisedAndNotRaised(
      String kind, String exporter, String old, String other, String more, String less)
      throws IOException {
    List<String> raised = lines(exporter);
    assertThat(kinds(watch(file(raised), "--json"))).contains(kind);
    List<String> changed =
        raised.stream().map(each -> each.replace(old, other).replace(more, less)).toList();
    assertThat(changed).isNotEqualTo(raised);
    assertThat(kinds(watch(file(changed), "--json"))).doesNotContain(kind);
  }

  @Test
  void noRowIsLost() throws IOException {
    var lines = new java.util.ArrayList<>(lines("Example Oxide"));
    String good = lines.get(1);
    lines.add(good.replace(",USA,", ",XYZ,"));
    lines.add(good.replace(",USD,", ",BRL,"));
    lines.add(good.replace(",1300000,", ",-5,"));
    lines.add(good + ",1,2,3");
    lines.add(good.replace("2026-04-10", "2027-04-10"));
    Captured run = watch(file(lines), "--json", "--until", "2027-01-01");
    assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    var document = (Map<?, ?>) JsonText.parse(run.out());
    assertThat(((Map<?, ?>) document.get("rows")).toString())
        .contains("read=8", "offered=3", "other_days=1", "not_counted=4");
    assertThat((List<?>) document.get("problems")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    assertThat(watch(SAMPLE, "--threads", "1").out())
        .isEqualTo(watch(SAMPLE, "--threads", "3").out());
  }

  @Test
  void badInputIsRefused() throws IOException {
    assertThat(watch(folder.resolve("none.csv")).code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(watch(file(List.of("entry,value", "1,2"))).err()).contains("the table lacks");
    Path rules =
        Files.writeString(folder.resolve("w.yaml"), "forge: watch-rules/1\nperiod: week\n");
    Captured run =
        watch(SAMPLE, "--watch-rules", rules.toString(), "--from", "June", "--threads", "-1");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("--from", "period", "--threads");
  }

  @Test
  void ownThresholdsAndZoneCount() throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("w.yaml"), "forge: watch-rules/1\nvolumes: {ratio: 1.6}\n");
    assertThat(kinds(watch(SAMPLE, "--watch-rules", rules.toString(), "--json")))
        .doesNotContain("transshipment");
    assertThat(kinds(watch(file(lines("Example Oxide")), "--complete", "--json")))
        .contains("transshipment");
  }
}
