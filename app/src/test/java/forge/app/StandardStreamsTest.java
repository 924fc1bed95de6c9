package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A reader that goes away, a disk that is full, progress on a terminal. */
final class StandardStreamsTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private static WatchedStream failing(String message) {
    return new WatchedStream(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        });
  }

  @Test
  void aReaderThatHasGoneIsNoFailure() {
    var out = failing("Broken pipe");
    new PrintStream(out, true, StandardCharsets.UTF_8).print("text");
    assertThat(out.exitCode(1, err)).isEqualTo(1);
    assertThat(bytes.size()).isZero();
  }

  @Test
  void outputThatCannotBeWrittenIsTold() {
    var out = failing("No space left on device");
    new PrintStream(out, true, StandardCharsets.UTF_8).print("text");
    assertThat(out.exitCode(0, err)).isEqualTo(3);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("forge: standard output cannot be written: No space left on device.\n");
  }

  @Test
  void progressWaitsASecondThenShowsRateAndTimeLeftAndWipesItself() {
    var clock = new AtomicLong();
    try (var progress = new ShownProgress(err, clock::get)) {
      progress.at("floors", 0, 8);
      clock.set(900_000_000L);
      progress.at("floors", 1, 8);
      assertThat(bytes.size()).isZero();
      clock.set(2_000_000_000L);
      progress.at("floors", 4, 8);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[Kfloors 4 of 8 · 2.00 a second · 2.0\u2009s left\r\u001b[K");
  }

  @Test
  void withoutATerminalNothingIsShown() {
    try (var progress = new ShownProgress(null, () -> 9_000_000_000L)) {
      progress.at("floors", 4, 8);
    }
    assertThat(bytes.size()).isZero();
  }
}
