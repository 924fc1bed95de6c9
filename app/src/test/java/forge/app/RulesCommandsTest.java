package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.rules.RuleLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code forge rules}: rule sets checked, shown and compared, with the right exit codes. */
final class RulesCommandsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  @TempDir Path folder;

  private static Captured rules(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "rules";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Captured.at(NOW, all);
  }

  /** The tariff with a passage changed, in a folder. */
  private String tariffWith(String passage, String change) throws IOException {
    for (Map.Entry<String, String> file : RuleLibrary.texts("us-tariff").entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue().replace(passage, change));
    }
    return folder.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "show", "diff"})
  void everyCommandExplainsItselfWithAnExample(String command) {
    var run = rules(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: forge rules " + command, "Examples:", "xit code");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void whatIsShippedHolds() {
    var run = rules("check");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("us-tariff", "demo-zone", "yes").doesNotContain("no:");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(rules("check", "us-tariff", "--json").out())
        .contains("\"id\" : \"us-tariff\"", "\"inForce\" : true", "\"problems\" : [ ]");
  }

  @Test
  void rulesWithoutAReviewerAreNotInForce() throws IOException {
    var run = rules("check", tariffWith("reviewer: Forge release review, ", ""));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("no: nobody has reviewed it");
    var own =
        rules("check", tariffWith("reviewer: Forge release review", "reviewer: Forge tariff data"));
    assertThat(own.code()).isEqualTo(1);
    assertThat(own.out()).contains("its author Forge tariff data is its only reviewer");
  }

  @Test
  void brokenRulesAreToldWithTheirLines() throws IOException {
    String broken = tariffWith("area: china", "area: chine");
    var run = rules("check", broken, "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "measures-s301.yaml", "no area of the rule set is named so", "Did you mean china?");
    assertThat(rules("show", broken).code()).isEqualTo(2);
    assertThat(rules("diff", "us-tariff", broken).code()).isEqualTo(2);
  }

  @Test
  void anUnknownRuleSetGetsASuggestion() {
    for (String command : new String[] {"check", "show"}) {
      var run = rules(command, "us-tarif");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("us-tarif", "Did you mean us-tariff?");
    }
  }

  @Test
  void showSaysWhatIsInForceOnGoods() {
    var run = rules("show", "us-tariff", "--goods", "8112.92.10.00", "--origin", "CHN");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("gallium, unwrought", "MEASURES  on 2026-06-01", "mfn-8112921000")
        .contains("s301-8112921000", "25 %", "inherited by 8112.92.10.00 from 81", "SOURCES")
        .doesNotContain("column-2", "partner");
    assertThat(rules("show", "us-tariff", "--goods", "8112.92.10.00", "--origin", "RUS").out())
        .contains("column-2-8112921000")
        .doesNotContain("mfn-8112921000 ");
  }

  @Test
  void showNamesExceptionsUnderTheirBaseCase() {
    String page = rules("show", "demo-zone", "--goods", "8505.11.00", "--on", "2026-03-01").out();
    assertThat(page)
        .containsSubsequence("\nlevy-magnet-ndfeb [", "\n  levy-magnet-ndfeb-zone-metal [")
        .contains("ROUND(70 % OF GAP(REFERENCE(magnet-ndfeb), PRICE(CIF+DUTY)), 2)")
        .contains("{stage-in: {stage: metal, area: zone, evidence: certified, unknown: outside}}");
  }

  @Test
  void showTellsAMeasureThatHasEnded() {
    String[] asked = {"show", "us-tariff", "--measure", "ad-gr-synthetic-anode", "--on", ""};
    asked[5] = "2026-03-11";
    assertThat(rules(asked).out()).contains("ad-deposit, in force");
    asked[5] = "2026-03-12";
    assertThat(rules(asked).out()).contains("ad-deposit, not in force");
    assertThat(rules("show", "us-tariff", "--measure", "mfn-26050000", "--json").out())
        .contains("\"label\" : \"mfn-26050000\"", "\"duty\" : \"0 %\"", "\"in-force\" : true");
  }

  @Test
  void whatIsAskedWronglyIsTold() {
    assertThat(rules("show", "us-tariff", "--goods", "81x").err()).contains("is no goods code");
    assertThat(rules("show", "us-tariff", "--origin", "CHX").err()).contains("Did you mean");
    assertThat(rules("show", "us-tariff", "--on", "June").err()).contains("day of the calendar");
    var run = rules("show", "us-tariff", "--measure", "mfn-26050001");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean mfn-26050000?");
  }

  @Test
  void diffNamesWhatChanged() throws IOException {
    String other = tariffWith("0.375 USD / KGM(W)", "0.4 USD / KGM(W)");
    var run = rules("diff", "us-tariff", other);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("~ measures mfn-2611006000, duty", "- 0.375 USD / KGM(W)", "+ 0.4 USD / KGM(W)")
        .contains("0 added, 0 removed, 1 fields changed");
    assertThat(rules("diff", "us-tariff", other, "--json").out())
        .contains("\"after\" : \"0.4 USD / KGM(W)\"");
    assertThat(rules("diff", "us-tariff", "us-tariff").out()).contains("the same");
  }
}
