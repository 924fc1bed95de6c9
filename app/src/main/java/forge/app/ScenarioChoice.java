package forge.app;

import forge.app.market.Simulator;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which scenario a command is about, in which world and with which zone. */
final class ScenarioChoice {

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..1",
      description =
          "A name from 'forge simulate --list', or a scenario file; without one, the first of the"
              + " list.")
  private String scenario = "";

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description = "A zone of your own: a CSV file whose first column names economies or groups.")
  private @Nullable Path zone;

  @Mixin private final WorldChoice world = new WorldChoice();

  @Mixin private final BookChoice book = new BookChoice();

  /** What the simulator is asked for. */
  Simulator.Order order(Simulator.Depth depth) {
    return new Simulator.Order(
        scenario, world.findDirectory().orElse(null), zone, book::open, depth);
  }

  /** The choice of a world. */
  WorldChoice world() {
    return world;
  }
}
