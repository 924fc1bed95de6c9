package forge.app;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.method.MethodFile;
import forge.store.method.MethodFiles;
import forge.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that change a method share: the file, the party, the book. */
final class MethodArgument {

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(paramLabel = "FILE", description = "The method file of the new version.")
  private Path file = Path.of("");

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who acts.")
  private String by = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  /** The method, if nothing is wrong. */
  Optional<MethodFile> find(String command, Surroundings surroundings) {
    Checked<Optional<World>> world = worlds.find(command, surroundings);
    var problems = new ArrayList<Problem>(world.problems());
    Optional<MethodFile> method = Optional.empty();
    if (world.value().isPresent()) {
      Checked<MethodFile> read = MethodFiles.read(file, world.value().get());
      problems.addAll(read.problems());
      method = read.clean() ? Optional.of(read.value()) : Optional.empty();
    }
    if (!problems.isEmpty()) {
      surroundings.refuse(List.copyOf(problems), json);
    }
    return method;
  }

  BookRecords records(String command, Surroundings surroundings) {
    return new BookRecords(surroundings, book.folder(), command, json);
  }

  String by() {
    return by;
  }

  boolean json() {
    return json;
  }
}
