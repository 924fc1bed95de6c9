package forge.app;

import forge.pricing.book.Entry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price propose}: puts prices forward. */
@Command(
    name = "propose",
    mixinStandardHelpOptions = true,
    header = "Put prices forward for another party to approve.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Determines the prices and records them as a proposal, with the hashes of everything they rest",
      "on. Nothing is published until another party approves. Exit code 0; 2 where a rule of the",
      "book or a file is against it, and then nothing is recorded."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price propose --chain rare-earths --period 2026-05 --by secretariat",
      "  forge price propose --product co-metal --period 2026-05 --provisional --by secretariat"
    })
final class PriceProposeCommand implements Callable<Integer> {

  private static final String NAME = "forge price propose";

  private final Surroundings surroundings;

  @Mixin private final PriceInputs inputs = new PriceInputs();

  @Mixin private final BookChoice book = new BookChoice();

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who proposes.")
  private String by = "";

  @Option(
      names = "--provisional",
      description = "The price may still change; without it the price is to be final.")
  private boolean provisional;

  @Option(names = "--reason", paramLabel = "TEXT", description = "What a reader should know.")
  private String reason = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceProposeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Entry.Standing standing = provisional ? Entry.Standing.PROVISIONAL : Entry.Standing.FINAL;
    return new PricePutting(surroundings, book.folder(), NAME, json)
        .put(inputs, by, standing, reason);
  }
}
