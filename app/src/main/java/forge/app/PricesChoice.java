package forge.app;

import forge.app.price.OpenedBook;
import forge.app.question.Moments;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.PriceName;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which reference prices count, and as they were known when. */
final class PricesChoice {

  @Option(
      names = "--prices",
      paramLabel = "BOOK",
      description =
          "The folder of the price book that rules look up reference prices in. Without it the"
              + " folder price-book here, and where that is missing the book that comes with"
              + " Forge.")
  private @Nullable Path book;

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "By what was known of prices on this day or at this moment. Default: now.")
  private String asOf = "";

  /** The moment meant. */
  Checked<Optional<Instant>> moment(String command, Instant now) {
    Optional<Instant> moment = Moments.find(asOf, now);
    return moment.isPresent()
        ? new Checked<>(moment, List.of())
        : new Checked<>(
            moment,
            List.of(
                new Problem(
                    command,
                    0,
                    "--as-of",
                    asOf,
                    "is neither a day nor a moment",
                    "Write 2026-06-15, or 2026-06-15T12:00:00Z.")));
  }

  /** The book; an empty one where the rules look up no reference price. */
  OpenedBook read(RuleSet rules) {
    return needed(rules) ? open() : OpenedBook.none();
  }

  /** The book, whatever the rules look up. */
  OpenedBook open() {
    return (book == null ? new BookChoice() : BookChoice.of(book)).open();
  }

  private static boolean needed(RuleSet rules) {
    var references = new ArrayList<PriceName>();
    for (Measure measure : rules.measures()) {
      Parts.visit(
          measure.duty(),
          part -> {
            if (part instanceof DutyExpression.Named named
                && named.name() instanceof PriceName.Reference reference) {
              references.add(reference);
            }
          });
    }
    return !references.isEmpty();
  }
}
