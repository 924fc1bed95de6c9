package forge.app;

import forge.app.price.PriceDesk;
import forge.app.price.Publications;
import forge.kernel.Checked;
import forge.pricing.book.PublicationId;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import forge.store.book.Verification;
import forge.world.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price approve}: a proposal becomes a publication. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    header = "Approve a proposal, which publishes it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Computes the proposal again from what it names; only if every byte is the same, and the"
          + " party",
      "is another one than the proposer, is it published. Exit code 0; 2 where it is refused."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  forge price approve rare-earths-2026-05.1 --by council"})
final class PriceApproveCommand implements Callable<Integer> {

  private static final String NAME = "forge price approve";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(paramLabel = "ID", description = "The proposal, such as ndpr-oxide-2026-05.1.")
  private String id = "";

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who approves.")
  private String by = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceApproveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<World>> world = worlds.find(NAME, surroundings);
    Checked<Optional<PublicationId>> publication = Publications.find(id, NAME);
    if (world.value().isEmpty() || publication.value().isEmpty()) {
      surroundings.refuse(
          Stream.of(world.problems(), publication.problems()).flatMap(List::stream).toList(), json);
      return ExitCode.BAD_INPUT;
    }
    BookFolder folder = book.folder();
    return new BookRecords(surroundings, folder, NAME, json)
        .record(
            by,
            (now, administration) ->
                PriceDesk.approval(
                    now,
                    administration,
                    publication.value().get(),
                    new Verification(now, folder.contents(), world.value().get())),
            BookContents.Packed.NOTHING);
  }
}
