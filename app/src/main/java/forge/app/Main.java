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
    var out = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    var surroundings = Surroundings.ofProcess(out);
    int code = new Forge(surroundings, Engines.ofProduct()).run(arguments);
    surroundings.out().flush();
    System.exit(out.exitCode(code, surroundings.err()));
  }
}
