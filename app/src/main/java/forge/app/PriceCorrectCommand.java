package forge.app;

import forge.pricing.book.Entry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price correct}: puts a correction of a final price forward. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    header = "Put a correction of a final price forward.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Determines the prices again, from evidence in which the error is mended, and records them as",
      "the next version. The method must allow a revision, and another party must approve it; the",
      "earlier version stays in the book, superseded. Exit codes as for propose."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price correct --product co-metal --period 2026-05 --evidence mended.csv \\",
      "      --by secretariat --reason \"trade T-17 was reported in lb instead of kg\""
    })
final class PriceCorrectCommand implements Callable<Integer> {

  private static final String NAME = "forge price correct";

  private final Surroundings surroundings;

  @Mixin private final PriceInputs inputs = new PriceInputs();

  @Mixin private final BookChoice book = new BookChoice();

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who proposes.")
  private String by = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "What was wrong.")
  private String reason = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceCorrectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new PricePutting(surroundings, book.folder(), NAME, json)
        .put(inputs, by, Entry.Standing.CORRECTED, reason);
  }
}
