package forge.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve interest}: post the interest on the loan up to a day. */
@Command(
    name = "interest",
    mixinStandardHelpOptions = true,
    header = "Post the interest on the loan up to a day.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Simple interest on what was drawn from day to day, by the charter's day count, to the cent;",
      "less what was posted before. forge reserve report then shows it with what the lender is"
          + " owed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve interest --by \"DEMO reserve board\" --until 2026-06-30",
      "  forge reserve interest --by \"DEMO reserve board\" --json"
    })
final class ReserveInterestCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve interest";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The day after the last; the day of the act without it.")
  private String until = "";

  ReserveInterestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    return acts.run(
        acts.begin("accrue").put("until", until.isEmpty() ? options.on(surroundings) : until), "");
  }
}
