package forge.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: it shows what can be done with its subcommands. */
abstract class CommandGroup implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  CommandGroup(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    if (spec != null) {
      spec.commandLine().usage(surroundings.out());
    }
    return ExitCode.DONE;
  }
}
