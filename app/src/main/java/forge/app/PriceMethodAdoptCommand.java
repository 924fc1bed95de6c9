package forge.app;

import forge.store.book.BookContents;
import forge.store.method.MethodFile;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forge price method adopt}: an announced version comes into force. */
@Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    header = "Adopt an announced version of a method, after comments and parallel runs.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  forge price method adopt my-2027.yaml --by council"})
final class PriceMethodAdoptCommand implements Callable<Integer> {

  private static final String NAME = "forge price method adopt";

  private final Surroundings surroundings;

  @Mixin private final MethodArgument argument = new MethodArgument();

  PriceMethodAdoptCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<MethodFile> method = argument.find(NAME, surroundings);
    if (method.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return argument
        .records(NAME, surroundings)
        .record(
            argument.by(),
            (book, administration) -> administration.adopt(method.get().method().id()),
            BookContents.Packed.NOTHING);
  }
}
