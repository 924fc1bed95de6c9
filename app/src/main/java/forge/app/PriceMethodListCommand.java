package forge.app;

import forge.app.price.MethodsJson;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.method.Method;
import forge.store.method.MethodFile;
import forge.store.method.MethodLibrary;
import forge.world.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price method list}: the methods that come with Forge. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "List the methods that come with Forge, or show one as a file.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  forge price method list", "  forge price method list ndpr-oxide > my-method.yaml"})
final class PriceMethodListCommand implements Callable<Integer> {

  private static final String NAME = "forge price method list";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "One method, to print its text.")
  private String name = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceMethodListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<World>> world = worlds.find(NAME, surroundings);
    if (world.value().isEmpty()) {
      surroundings.refuse(world.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    List<MethodFile> all = MethodLibrary.shipped(world.value().get()).value();
    List<MethodFile> shown =
        all.stream().filter(m -> name.isEmpty() || m.method().id().name().equals(name)).toList();
    if (shown.isEmpty()) {
      return unknown();
    }
    surroundings.out().print(name.isEmpty() ? listed(shown) : shown.getFirst().text());
    return ExitCode.DONE;
  }

  private int unknown() {
    var problem = new Problem(NAME, 0, "NAME", name, "no method has this name", "List them all.");
    surroundings.refuse(List.of(problem), json);
    return ExitCode.BAD_INPUT;
  }

  private String listed(List<MethodFile> methods) {
    return json ? MethodsJson.of(methods).document() : asText(methods);
  }

  private String asText(List<MethodFile> methods) {
    var table =
        new TextTable()
            .words("Method")
            .words("Product")
            .words("Period")
            .words("Tiers")
            .words("Status");
    for (MethodFile file : methods) {
      Method method = file.method();
      table
          .row()
          .cell(method.id().toString())
          .cell(method.specification().product().code())
          .cell(MethodsJson.length(method))
          .cell(String.join(", ", method.rules().tiers().stream().map(t -> t.name()).toList()))
          .cell(method.about().status());
    }
    return new Page(surroundings.colour()).table(table).text();
  }
}
