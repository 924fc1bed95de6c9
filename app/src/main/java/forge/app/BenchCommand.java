package forge.app;

import forge.app.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code forge bench}, which the launcher hands to another program before it comes here. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "Measure Forge against other engines.",
    description = "The measurements are a program of their own, started by the launcher script.",
    footerHeading = "%nExample:%n",
    footer = "  ./forge bench")
final class BenchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Unmatched private List<String> rest = new ArrayList<>();

  BenchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings
        .err()
        .println(
            "forge bench: the measurements are a program of their own;"
                + " start them with the launcher script: ./forge bench "
                + Page.safe(String.join(" ", rest)).strip()
                + ".");
    return ExitCode.ENVIRONMENT;
  }
}
