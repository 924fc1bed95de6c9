package forge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's own engines behind the command: a file is read, its market cleared and told. */
final class EndToEndTest {

  private static final String TWO_PERIODS =
      """
      title: Two years of wheat
      periods: [2024, 2025]
      economies: [A, B]
      products:
        - {id: wheat, unit: t}
      activities:
        - {name: farm, economy: A, outputs: {wheat: 1}, cost: {intercept: 10, slope: 1}}
      demand:
        - {economy: B, product: wheat, intercept: 40, slope: 1}
      arcs:
        - {product: wheat, from: A, to: B, cost: 2}
      """;

  @TempDir Path folder;

  private Captured solve(String text, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("market.yaml"), text);
    var arguments = new String[options.length + 2];
    arguments[0] = "solve";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Captured.run(Engines.ofProduct(), arguments);
  }

  @Test
  void withSeveralPeriodsAFigureIsAnObjectByPeriod() throws IOException {
    var run = solve(TWO_PERIODS, "--json");
    assertThat(run.err()).isEmpty();
    var document = JsonText.parse(run.out());
    assertThat((double) JsonText.at(document, "prices", "B", "wheat", "2024"))
        .isCloseTo(26, within(1e-6));
    assertThat(run.code()).isZero();
  }

  @Test
  void textNamesThePeriods() throws IOException {
    var run = solve(TWO_PERIODS);
    assertThat(run.out()).contains("Period").contains("2025").contains("26.0");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void aBadFileIsToldLineByLine() throws IOException {
    var run = solve("economies: [A]\nproducts: [wheat\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(folder.resolve("market.yaml") + ":");
  }
}
