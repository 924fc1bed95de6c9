package forge.app;

import forge.app.price.EditionText;
import forge.app.price.OpenedBook;
import forge.app.price.PublicationText;
import forge.app.price.Publications;
import forge.app.price.Recomputed;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.PublicationId;
import forge.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price explain}: how a publication came about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Explain a publication step by step, from its evidence to its price.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The steps are those of the computation, made again from what the publication names. Rows"
          + " that",
      "the reader has no clearance for are counted and not shown. Exit code 0; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price explain rare-earths-2026-05.1",
      "  forge price explain rare-earths-2026-05.1 --product ndpr-oxide",
      "  forge price explain co-metal-2026-05.1 --clearance restricted --json"
    })
final class PriceExplainCommand implements Callable<Integer> {

  private static final String NAME = "forge price explain";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Mixin private final BookChoice book = new BookChoice();

  @Mixin private final Clearance clearance = new Clearance();

  @Parameters(paramLabel = "ID", description = "The publication or proposal.")
  private String id = "";

  @Option(names = "--product", paramLabel = "P", description = "Only this product.")
  private String product = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<World>> world = worlds.find(NAME, surroundings);
    Checked<Optional<PublicationId>> publication = Publications.find(id, NAME);
    OpenedBook opened = book.open();
    var problems = new ArrayList<Problem>(world.problems());
    problems.addAll(publication.problems());
    problems.addAll(opened.book().problems());
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    Optional<Entry.Proposal> proposal =
        Recomputed.find(opened.book().value(), publication.value().orElseThrow());
    if (proposal.isEmpty()) {
      String advice = "'forge price book --entries' lists all there are.";
      return refuse(List.of(new Problem(NAME, 0, "ID", id, "is not in " + opened.name(), advice)));
    }
    if (!product.isEmpty() && !Recomputed.prices(proposal.get(), product)) {
      String rule = "%s is not in %s".formatted(product, proposal.get().id());
      return refuse(List.of(new Problem(NAME, 0, "--product", "", rule, "")));
    }
    return explain(opened, proposal.get(), world.value().orElseThrow());
  }

  private int explain(OpenedBook opened, Entry.Proposal proposal, World world) {
    Checked<Optional<Recomputed>> again = Recomputed.of(opened, proposal, world);
    if (again.value().isEmpty()) {
      return refuse(again.problems());
    }
    print(opened, again.value().get());
    return ExitCode.DONE;
  }

  private void print(OpenedBook opened, Recomputed again) {
    if (json) {
      surroundings.out().print(again.json(product, clearance.tier()));
      return;
    }
    surroundings
        .out()
        .print(PublicationText.of(opened.book().value(), again.proposal(), surroundings.colour()));
    surroundings
        .out()
        .print(
            new EditionText(
                    again.edition(),
                    again.grounds().evidence(),
                    clearance.tier(),
                    surroundings.colour())
                .only(product)
                .text(again.grounds().methods(), true));
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
