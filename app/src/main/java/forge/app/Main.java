package forge.app;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Entry of the {@code forge} command. */
@Command(
    name = "forge",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    description = "Open platform for critical-minerals trade zones.")
public final class Main implements Runnable {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** The version that the build wrote into the manifest of the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"forge " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}
