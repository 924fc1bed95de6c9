package forge.app;

import forge.app.price.OpenedBook;
import forge.app.price.VerificationJson;
import forge.app.price.VerificationText;
import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Publication;
import forge.pricing.book.PublicationId;
import forge.store.book.BookFolder;
import forge.store.book.Verification;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price verify}: computes a book again. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Compute publications again from their evidence and compare to the byte.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The chain of entries is checked, and every publication is determined again from the"
          + " evidence,",
      "methods and ladder that it names. Without WHAT, the book that comes with Forge. Exit code"
          + " 0;",
      "1 where anything differs, with the step at which it first does; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price verify",
      "  forge price verify price-book",
      "  forge price verify ndpr-oxide-2026-05.1 --book price-book",
      "  forge price verify price-book --json"
    })
final class PriceVerifyCommand implements Callable<Integer> {

  private static final String NAME = "forge price verify";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      description = "A folder of a book, its journal, or one publication.")
  private String what = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<World>> world = worlds.find(NAME, surroundings);
    if (world.value().isEmpty()) {
      return refuse(world.problems());
    }
    Optional<PublicationId> one = PublicationId.find(what);
    Optional<OpenedBook> opened = open(one);
    if (opened.isEmpty()) {
      return refuse(
          List.of(
              new Problem(
                  NAME,
                  0,
                  "WHAT",
                  what,
                  "is neither a book nor a publication",
                  "Name the folder of a book, or a publication such as ndpr-oxide-2026-05.1.")));
    }
    PriceBook entries = opened.get().book().value();
    if (one.isPresent() && entries.find(one.get()).isEmpty()) {
      String rule = "is not published in " + opened.get().name();
      String advice = "'forge price book --entries' lists all there are.";
      return refuse(List.of(new Problem(NAME, 0, "WHAT", what, rule, advice)));
    }
    List<PublicationId> ids =
        one.map(List::of)
            .orElseGet(() -> entries.publications().stream().map(Publication::id).toList());
    List<Verification.Difference> differences =
        differences(new Verification(entries, opened.get().contents(), world.value().get()), ids);
    List<Problem> broken = opened.get().book().problems();
    surroundings
        .out()
        .print(
            json
                ? VerificationJson.of(opened.get().name(), entries.head(), ids, differences, broken)
                    .document()
                : VerificationText.of(
                    opened.get().name(),
                    entries.head(),
                    ids,
                    differences,
                    broken,
                    surroundings.colour()));
    return differences.isEmpty() && broken.isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private List<Verification.Difference> differences(
      Verification verification, List<PublicationId> ids) {
    try (var progress = surroundings.showProgress()) {
      progress.at("computing %d publications again".formatted(ids.size()), 0, 0);
      return verification.of(ids);
    }
  }

  private Optional<OpenedBook> open(Optional<PublicationId> one) {
    if (what.isEmpty()) {
      return Optional.of(book.given() ? book.open() : OpenedBook.shipped());
    }
    if (one.isPresent()) {
      return Optional.of(book.open());
    }
    return folder().map(PriceVerifyCommand::opened);
  }

  /** The folder meant: itself, or the one in which its journal lies. */
  private Optional<BookFolder> folder() {
    Path path = Path.of(what);
    Path parent = path.toAbsolutePath().getParent();
    var folder = new BookFolder(Files.isRegularFile(path) && parent != null ? parent : path);
    return folder.exists() ? Optional.of(folder) : Optional.empty();
  }

  private static OpenedBook opened(BookFolder folder) {
    try {
      return new OpenedBook(folder.read(), folder.contents(), folder.toString());
    } catch (IOException unreadable) {
      throw new Unavailable("the price book cannot be read: " + unreadable.getMessage());
    }
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
