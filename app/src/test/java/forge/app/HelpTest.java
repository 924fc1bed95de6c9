package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is everywhere, with examples; the version and the other small commands answer. */
final class HelpTest {

  private static Captured run(String... arguments) {
    return Captured.run(Fakes.engines(), arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "solve",
        "simulate",
        "data",
        "calibrate",
        "backtest",
        "cases",
        "price",
        "reserve",
        "rules",
        "origin",
        "watch",
        "serve",
        "user",
        "audit",
        "bench"
      })
  void everyCommandExplainsItselfWithAnExample(String command) {
    var run = run(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: forge " + command)
        .contains("Example")
        .contains("forge ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run("help", command).out()).isEqualTo(run.out());
  }

  @Test
  void forgeAloneShowsWhatThereIs() {
    assertThat(run().code()).isZero();
    assertThat(run().out())
        .contains("solve", "simulate", "cases")
        .contains("70   internal error")
        .isEqualTo(run("--help").out());
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version").out()).startsWith("forge ");
  }

  @Test
  void benchPointsToTheLauncher() {
    var run = run("bench", "--quick");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("./forge bench --quick.");
  }
}
