package forge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code forge bench} answers before it measures, and the figures it derives. */
class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpNamesTheMeasurement() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("forge bench market [--quick]");
  }

  @Test
  void whatIsNotKnownIsAnsweredInOneSentence() {
    for (String[] arguments : new String[][] {{}, {"jmh"}, {"market", "--fast"}}) {
      err.reset();
      assertThat(run(arguments)).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast is not known");
  }

  /** Seconds that grow with the square of the columns. */
  @Test
  void theExponentIsTheSlopeOfTheLogarithms() {
    double[] columns = {1, 10, 100};
    assertThat(Stopwatch.exponent(columns, new double[] {3, 300, 30_000}))
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void digitsCountAgreement() {
    assertThat(MarketBench.digits(1.001, 1)).isCloseTo(3, within(1e-9));
    assertThat(MarketBench.digits(5, 5)).isEqualTo(16);
  }

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
