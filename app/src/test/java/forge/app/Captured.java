package forge.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in process: its exit code and what it wrote. */
record Captured(int code, String out, String err) {

  static Captured run(Engines engines, String... arguments) {
    return run(engines, false, arguments);
  }

  static Captured run(Engines engines, boolean colour, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            colour,
            false,
            () -> 0L);
    int code = new Forge(surroundings, engines).run(arguments);
    return new Captured(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
