package forge.app;

import forge.app.price.BookJson;
import forge.app.price.BookText;
import forge.app.price.BookView;
import forge.app.price.OpenedBook;
import forge.app.price.SyntheticEvidence;
import forge.app.question.Moments;
import forge.app.question.Unavailable;
import forge.kernel.AsOf;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.store.book.BookContents;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price book}: what the price book says. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    header = "Show the price book: three prices of every product, side by side.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The price in force in the zone, outside and in the dominant supplier's market, and the"
          + " spread.",
      "With PRODUCT its history. Two times are asked for: the day on which a price is to be in"
          + " force,",
      "and the moment up to which publications count as known. Exit code 0; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price book",
      "  forge price book ndpr-oxide",
      "  forge price book --as-of 2026-04-15 --known-at 2026-05-10",
      "  forge price book --pending",
      "  forge price book --json | jq '.prices[] | select(.product == \"co-metal\")'"
    })
final class PriceBookCommand implements Callable<Integer> {

  private static final String NAME = "forge price book";

  private final Surroundings surroundings;

  @Mixin private final BookChoice choice = new BookChoice();

  @Parameters(paramLabel = "PRODUCT", arity = "0..1", description = "A product, for its history.")
  private String product = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day on which prices are to be in force; today without it.")
  private String asOf = "";

  @Option(
      names = "--known-at",
      paramLabel = "MOMENT",
      description = "What was known at the end of a day, or at a moment such as 2026-05-10T12:00Z.")
  private String knownAt = "";

  @Option(names = "--pending", description = "Proposals that wait for approval.")
  private boolean pending;

  @Option(names = "--challenges", description = "Challenges and their answers.")
  private boolean challenges;

  @Option(names = "--entries", description = "Every entry, in the order of recording.")
  private boolean entries;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceBookCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var problems = new ArrayList<Problem>();
    Instant now = surroundings.clock().instant();
    LocalDate day = day(now, problems);
    Instant moment = moment(now, problems);
    OpenedBook opened = choice.open();
    problems.addAll(opened.book().problems());
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    var view = new BookView(opened.book().value(), opened.name(), new AsOf(day, moment));
    if (!product.isEmpty() && view.unknown(product)) {
      String rule = "%s has no price of this product".formatted(opened.name());
      return refuse("PRODUCT", product, rule, "'forge price book' lists those that have one.");
    }
    surroundings.out().print(json ? asJson(view) : asText(view, origin(view, opened.contents())));
    return ExitCode.DONE;
  }

  private String asText(BookView view, String origin) {
    var text = new BookText(view, origin, surroundings.colour());
    if (pending || challenges || entries) {
      return text.entries(part());
    }
    return product.isEmpty() ? text.prices() : text.history(product);
  }

  /** How many sets of evidence hold synthetic pieces, in a clause; empty where none does. */
  private String origin(BookView view, BookContents contents) {
    if (pending || challenges || entries) {
      return "";
    }
    try {
      Set<Hash> hashes = view.evidence(product);
      int synthetic = 0;
      for (Hash hash : hashes) {
        synthetic += SyntheticEvidence.pieces(contents.evidence(hash).value()) > 0 ? 1 : 0;
      }
      return SyntheticEvidence.clause(synthetic, hashes.size());
    } catch (IOException unreadable) {
      throw new Unavailable("the price book cannot be read: " + unreadable.getMessage());
    }
  }

  private String asJson(BookView view) {
    if (pending || challenges || entries) {
      return BookJson.entries(view, part()).document();
    }
    return product.isEmpty()
        ? BookJson.prices(view).document()
        : BookJson.history(view, product).document();
  }

  private BookView.Part part() {
    if (pending) {
      return BookView.Part.PENDING;
    }
    return challenges ? BookView.Part.CHALLENGES : BookView.Part.ALL;
  }

  private LocalDate day(Instant now, List<Problem> problems) {
    try {
      return asOf.isEmpty() ? now.atZone(ZoneOffset.UTC).toLocalDate() : LocalDate.parse(asOf);
    } catch (DateTimeException wrong) {
      problems.add(problem("--as-of", asOf, "is no day", "Write it as 2026-05-31."));
      return LocalDate.EPOCH;
    }
  }

  private Instant moment(Instant now, List<Problem> problems) {
    return Moments.find(knownAt, now)
        .or(
            () -> {
              problems.add(
                  problem(
                      "--known-at",
                      knownAt,
                      "is no day or moment",
                      "Write 2026-05-10 or 2026-05-10T12:00Z."));
              return Optional.of(now);
            })
        .orElseThrow();
  }

  private int refuse(String field, String value, String rule, String advice) {
    surroundings.refuse(List.of(problem(field, value, rule, advice)), json);
    return ExitCode.BAD_INPUT;
  }

  private static Problem problem(String field, String value, String rule, String advice) {
    return new Problem(NAME, 0, field, value, rule, advice);
  }
}
