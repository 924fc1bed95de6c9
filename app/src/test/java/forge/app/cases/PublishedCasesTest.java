package forge.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.market.analysis.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Printed figures beside those that Forge finds: all that ship agree, and one that is wrong shows.
 */
final class PublishedCasesTest {

  private static List<CaseResult> run(String figures) {
    var head =
        """
        id: D1
        runs:
          - title: Cournot
            market: t20-duopoly-capped.yaml
            kind: published
            source: somebody (2013)
        """;
    return PublishedCases.of(head + "    figures: " + figures + "\n").run(Progress.NONE);
  }

  @Test
  void everyPrintedFigureIsFound() {
    assertThat(PublishedCases.shipped().run(Progress.NONE))
        .hasSizeGreaterThan(700)
        .filteredOn(each -> !each.pass())
        .isEmpty();
  }

  @Test
  void aFigureAgreesToItsPrintedDigits() {
    assertThat(run("{prices: {market: {good: 4.7}}}"))
        .singleElement()
        .satisfies(row -> assertThat(row.pass()).isTrue())
        .satisfies(row -> assertThat(row.digits()).isEqualTo(1))
        .satisfies(row -> assertThat(row.quantity()).isEqualTo("Cournot: prices market good"))
        .satisfies(row -> assertThat(row.source()).isEqualTo("somebody (2013) (published)."));
  }

  @Test
  void oneUnitOfTheLastDigitOffMisses() {
    assertThat(run("{activities: {firm1: 0.6301, firm2: 0.4300}}"))
        .extracting(CaseResult::pass)
        .containsExactly(false, true);
  }

  @Test
  void aFigureThatTheMarketDoesNotHaveMisses() {
    assertThat(run("{prices: {market: {bad: 0}}}"))
        .singleElement()
        .satisfies(row -> assertThat(row.pass()).isFalse())
        .satisfies(row -> assertThat(row.got()).isNaN());
  }

  @Test
  void withoutACertificateNothingCounts() {
    var uncertified = new FiguresFound(false, Map.of("x", 1.0));
    var figures = List.of(new PrintedFigure("x", "1.00"));
    var run = new CaseRun("D1", "any", "somebody", () -> uncertified, figures);
    assertThat(run.results())
        .singleElement()
        .satisfies(row -> assertThat(row.pass()).isFalse())
        .satisfies(row -> assertThat(row.got()).isEqualTo(1));
  }

  @Test
  void theMarketsAreTheExamplesOfTheDocumentation() throws IOException {
    try (var examples = Files.list(Path.of("../docs/examples"))) {
      for (Path example : examples.filter(Files::isRegularFile).toList()) {
        String name = example.getFileName().toString();
        assertThat(MarketShelf.bytes("/forge/cases/" + name))
            .isEqualTo(Files.readAllBytes(example));
      }
    }
  }

  @Test
  void aBrokenCaseFileNamesItsLine() {
    assertThatThrownBy(() -> PublishedCases.of("id: D1\nruns:\n  - title: x\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("case.yaml.runs[0], line 3: has no kind");
  }
}
