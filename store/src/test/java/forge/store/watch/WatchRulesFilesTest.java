package forge.store.watch;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Period;
import forge.kernel.Problem;
import forge.levy.watch.WatchRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Thresholds in files: what is left out is the default, what is wrong is said. */
class WatchRulesFilesTest {

  @Test
  void whatIsLeftOutIsTheDefault() {
    var read =
        WatchRulesFiles.read(
            "w", "forge: watch-rules/1\nperiod: year\nvalues: {fraction: 0.5, observations: 20}\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().period()).isEqualTo(Period.Length.YEAR);
    assertThat(read.value().values())
        .isEqualTo(
            new WatchRules.Values(
                new BigDecimal("0.5"), WatchRules.DEFAULT.values().deviations(), 20, 3));
    assertThat(read.value().related()).isEqualTo(WatchRules.DEFAULT.related());
  }

  @Test
  void theDefaultsAsTheyAreDocumentedAreTheDefaults() throws IOException {
    String page = Files.readString(Path.of("../docs/methods/watch.md"));
    var block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).isTrue();
    var read = WatchRulesFiles.read("w", block.group(1));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(WatchRules.DEFAULT);
  }

  @Test
  void whatIsWrongIsSaidAllAtOnce() {
    var read =
        WatchRulesFiles.read(
            "w",
            """
            forge: watch-rules/1
            period: day
            volumes: {ratio: -1, consigned: 5%}
            uplift: {band: 1, lines: 0}
            related: {gap: "0.1", months: 6.5}
            shift: {rise: 0.1}
            """);
    assertThat(read.problems())
        .extracting(Problem::field)
        .containsExactlyInAnyOrder(
            "period",
            "volumes.ratio",
            "volumes.consigned",
            "uplift.band",
            "uplift.lines",
            "related.gap",
            "related.months",
            "shift.rise");
    assertThat(read.problems()).anyMatch(each -> each.advice().equals("The default is 1.25."));
  }
}
