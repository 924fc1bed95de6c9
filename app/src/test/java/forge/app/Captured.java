package forge.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/** One run of the command in process: its exit code and what it wrote. */
record Captured(int code, String out, String err) {

  static Captured run(Engines engines, String... arguments) {
    return run(engines, false, arguments);
  }

  /** A run at a moment. */
  static Captured at(Instant now, String... arguments) {
    return run(Engines.ofProduct(), InstantSource.fixed(now), false, arguments);
  }

  static Captured run(Engines engines, boolean colour, String... arguments) {
    return run(engines, InstantSource.system(), colour, arguments);
  }

  private static Captured run(
      Engines engines, InstantSource clock, boolean colour, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            colour,
            false,
            () -> 0L,
            clock);
    int code = new Forge(surroundings, engines).run(arguments);
    return new Captured(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
