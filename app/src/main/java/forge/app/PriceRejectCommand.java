package forge.app;

import forge.app.price.Publications;
import forge.kernel.Checked;
import forge.pricing.book.PublicationId;
import forge.store.book.BookContents;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price reject}: a proposal is turned down. */
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    header = "Turn a proposal down, or withdraw it.",
    versionProvider = RootCommand.Version.class,
    description = "The proposal stays in the book, rejected, with the reason. Exit code 0; 2.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price reject co-metal-2026-05.1 --by council --reason \"evidence incomplete\""
    })
final class PriceRejectCommand implements Callable<Integer> {

  private static final String NAME = "forge price reject";

  private final Surroundings surroundings;

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(paramLabel = "ID", description = "The proposal, such as ndpr-oxide-2026-05.1.")
  private String id = "";

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who rejects.")
  private String by = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceRejectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<PublicationId>> publication = Publications.find(id, NAME);
    if (publication.value().isEmpty()) {
      surroundings.refuse(publication.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    return new BookRecords(surroundings, book.folder(), NAME, json)
        .record(
            by,
            (now, administration) -> administration.reject(publication.value().get(), reason),
            BookContents.Packed.NOTHING);
  }
}
