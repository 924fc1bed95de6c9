package forge.app;

import forge.app.price.PriceCase;
import forge.app.price.PriceCaseReader;
import forge.app.price.PriceQuestion;
import forge.kernel.Checked;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is to be priced, by which method, from which evidence. */
final class PriceInputs {

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Option(
      names = "--product",
      paramLabel = "P",
      description = "The product to price, such as ndpr-oxide.")
  private String product = "";

  @Option(
      names = "--chain",
      paramLabel = "MINERAL",
      description = "All products of a chain, its stages made coherent, such as rare-earths.")
  private String chain = "";

  @Option(
      names = "--method",
      paramLabel = "FILE",
      description =
          "A method file, or the name of one that comes with Forge; may be repeated. Without it"
              + " those that come with Forge, for the product and the length of the period.")
  private List<String> methods = new ArrayList<>();

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description =
          "Evidence as CSV or Parquet, or a folder of such files; may be repeated. Without it the "
              + "synthetic evidence that comes with Forge.")
  private List<Path> evidence = new ArrayList<>();

  @Option(
      names = "--ladder",
      paramLabel = "FILE",
      description =
          "A ladder of stages in the place of the one that comes with Forge; none for none.")
  private String ladder = "";

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "A year, quarter, month or day: 2026, 2026-Q2, 2026-05, 2026-05-29.",
      required = true)
  private String period = "";

  /** Prices a chain that is named in another way than by the option. */
  void about(String mineral) {
    chain = mineral;
  }

  @Option(
      names = "--leave-out",
      description =
          "Go on without rows of one's own evidence that the method cannot bring to its "
              + "specification; without it such rows are refused.")
  private boolean leaveOut;

  /** Whether rows that cannot be normalised are refused: those of a user, unless left out. */
  boolean refusesUnfit() {
    return !evidence.isEmpty() && !leaveOut;
  }

  /** The case meant, if nothing is wrong; and everything that is. */
  Checked<Optional<PriceCase>> read(String command, Instant now, Surroundings surroundings) {
    try (var progress = surroundings.showProgress()) {
      return new PriceCaseReader(question(), command, now)
          .read(worlds.find(command, surroundings), progress);
    }
  }

  private PriceQuestion question() {
    return new PriceQuestion(product, chain, methods, evidence, ladder, period);
  }

  /** Whether what is priced rests on evidence or methods of the user's own. */
  boolean own() {
    return !evidence.isEmpty() || !methods.isEmpty();
  }
}
