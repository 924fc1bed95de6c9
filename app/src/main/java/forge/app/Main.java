package forge.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

/** Entry of the {@code forge} command. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    chooseLog(arguments.length > 0 && arguments[0].equals("serve"));
    var out = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    var surroundings = Surroundings.ofProcess(out);
    int code = new Forge(surroundings, Engines.ofProduct()).run(arguments);
    surroundings.out().flush();
    System.exit(out.exitCode(code, surroundings.err()));
  }

  /** A server has a log; a command has none, and does not wait for one to be set up. */
  private static void chooseLog(boolean server) {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty(
        "slf4j.provider",
        server
            ? "ch.qos.logback.classic.spi.LogbackServiceProvider"
            : "org.slf4j.nop.NOPServiceProvider");
  }
}
