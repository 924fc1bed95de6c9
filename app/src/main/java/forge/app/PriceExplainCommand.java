package forge.app;

import forge.app.price.EditionJson;
import forge.app.price.EditionText;
import forge.app.price.OpenedBook;
import forge.app.price.PublicationText;
import forge.app.price.Publications;
import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.edition.Edition;
import forge.store.book.BookContents;
import forge.store.book.Verification;
import forge.world.World;
import java.io.IOException;
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
        proposal(opened.book().value(), publication.value().orElseThrow());
    if (proposal.isEmpty()) {
      String advice = "'forge price book --entries' lists all there are.";
      return refuse(List.of(new Problem(NAME, 0, "ID", id, "is not in " + opened.name(), advice)));
    }
    if (!product.isEmpty() && !prices(proposal.get())) {
      String rule = "%s is not in %s".formatted(product, proposal.get().id());
      return refuse(List.of(new Problem(NAME, 0, "--product", "", rule, "")));
    }
    return explain(opened, proposal.get(), world.value().orElseThrow());
  }

  private boolean prices(Entry.Proposal proposal) {
    return proposal.prices().stream()
        .anyMatch(price -> price.subject().product().code().equals(product));
  }

  private static Optional<Entry.Proposal> proposal(PriceBook book, PublicationId id) {
    return book.find(id).map(each -> each.proposal()).or(() -> book.findPending(id));
  }

  private int explain(OpenedBook opened, Entry.Proposal proposal, World world) {
    try {
      Checked<BookContents.Grounds> grounds = opened.contents().read(proposal.inputs(), world);
      if (!grounds.clean()) {
        return refuse(grounds.problems());
      }
      Edition edition = Verification.edition(proposal, grounds.value());
      print(opened, proposal, grounds.value(), edition);
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new Unavailable("the price book cannot be read: " + e.getMessage());
    }
  }

  private void print(
      OpenedBook opened, Entry.Proposal proposal, BookContents.Grounds grounds, Edition edition) {
    if (json) {
      surroundings
          .out()
          .print(
              new EditionJson(edition, grounds.evidence(), clearance.tier())
                  .only(product)
                  .document(grounds.methods(), proposal.inputs().evidence()));
      return;
    }
    surroundings
        .out()
        .print(PublicationText.of(opened.book().value(), proposal, surroundings.colour()));
    surroundings
        .out()
        .print(
            new EditionText(edition, grounds.evidence(), clearance.tier(), surroundings.colour())
                .only(product)
                .text(grounds.methods(), true));
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
