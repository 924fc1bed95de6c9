package forge.app.serve.api;

import forge.app.price.BookJson;
import forge.app.price.BookView;
import forge.app.price.LadderJson;
import forge.app.price.MethodsJson;
import forge.app.price.OpenedBook;
import forge.app.price.PriceCase;
import forge.app.price.PriceQuestion;
import forge.app.price.PublicationsJson;
import forge.app.serve.database.DataFolder;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.holdings.HeldPrices;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.AsOf;
import forge.kernel.Checked;
import forge.store.book.BookTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes that read the price book and determine prices; nothing is recorded by them. */
@RestController
@RequestMapping("/api/v1/prices")
@Tag(name = "Prices", description = "The price book: what is published, from what, and why.")
final class PricesApi {

  private static final String VALID = "The day asked about; today without it.";
  private static final String KNOWN = "What was known then; now without it.";

  private final HeldBook book;
  private final HeldPrices prices;
  private final PriceAnswers answers;
  private final InstantSource clock;
  private final DataFolder data;

  PricesApi(
      HeldBook book,
      HeldPrices prices,
      PriceAnswers answers,
      InstantSource clock,
      DataFolder data) {
    this.data = data;
    this.book = book;
    this.prices = prices;
    this.answers = answers;
    this.clock = clock;
  }

  /** The prices in force. */
  @GetMapping
  @Needs(Permission.READ)
  @Operation(summary = "The prices in force")
  Answer prices(
      @Parameter(description = VALID) @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @Parameter(description = KNOWN) @RequestParam(name = "known-at", defaultValue = "")
          String knownAt,
      @Parameter(description = "json; or csv, xlsx, parquet for every price as a table.")
          @RequestParam(defaultValue = "json")
          String format) {
    var times = new Times(clock.instant());
    AsOf when = times.asOf(asOf, knownAt);
    OpenedBook opened = book.opened();
    return times.then(
        () ->
            format.equals("json")
                ? Answer.of(BookJson.prices(view(opened, when)))
                : Tables.answer(
                    BookTable.of(opened.book().value(), when.knownAt()), format, data.work()));
  }

  private static BookView view(OpenedBook opened, AsOf when) {
    return new BookView(opened.book().value(), opened.name(), when);
  }

  /** The history of a product. */
  @GetMapping("/history")
  @Needs(Permission.READ)
  @Operation(summary = "The prices of a product, period by period")
  Answer history(
      @Parameter(description = "The product, such as ndpr-oxide.") @RequestParam String product,
      @Parameter(description = "Only this market: zone, outside or dominant.")
          @RequestParam(defaultValue = "")
          String market,
      @Parameter(description = KNOWN) @RequestParam(name = "known-at", defaultValue = "")
          String knownAt) {
    var times = new Times(clock.instant());
    AsOf when = times.asOf("", knownAt);
    BookView view = view(book.opened(), when);
    if (view.unknown(product)) {
      return Answer.refused(
          Code.NOT_FOUND, "product", "the book has no price of this product", "Try GET /prices.");
    }
    return times.then(() -> Answer.of(BookJson.history(view, product, market)));
  }

  /** The entries of the book. */
  @GetMapping("/entries")
  @Needs(Permission.READ)
  @Operation(summary = "Entries of the book: all, those that wait, or challenges")
  Answer entries(
      @Parameter(description = "all, pending or challenges.") @RequestParam(defaultValue = "all")
          String part) {
    AsOf now = new Times(clock.instant()).asOf("", "");
    BookView view = view(book.opened(), now);
    return switch (part) {
      case "all" -> Answer.of(BookJson.entries(view, BookView.Part.ALL));
      case "pending" -> Answer.of(BookJson.entries(view, BookView.Part.PENDING));
      case "challenges" -> Answer.of(BookJson.entries(view, BookView.Part.CHALLENGES));
      default -> Answer.refused(Code.BAD_INPUT, "part", "must be all, pending or challenges", "");
    };
  }

  /** The methods. */
  @GetMapping("/methods")
  @Needs(Permission.READ)
  @Operation(summary = "The methods by which prices are determined")
  Answer methods() {
    return Answer.of(MethodsJson.of(prices.methods()));
  }

  /** All publications. */
  @GetMapping("/publications")
  @Needs(Permission.READ)
  @Operation(summary = "Proposals that wait and publications, the last first")
  Answer publications(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit) {
    return Listing.of(
        PublicationsJson.of(book.book()), offset, limit, PublicationsJson.Shown::json);
  }

  /** How a publication came about. */
  @GetMapping("/publications/{id}")
  @Needs(Permission.READ)
  @Operation(
      summary = "How a publication came about, from its evidence to its price",
      description = "Rows of evidence that the user has no clearance for are counted, not shown.")
  Answer publication(
      @Parameter(description = "The publication or proposal, such as ndpr-oxide-2026-05.1.")
          @PathVariable
          String id,
      @Parameter(description = "Only this product.") @RequestParam(defaultValue = "")
          String product,
      User user) {
    return answers.explain(id, product, Clearances.of(user));
  }

  /** A ladder. */
  @GetMapping("/ladder/{chain}")
  @Needs(Permission.READ)
  @Operation(summary = "The prices of a chain before and after they were made coherent")
  Answer ladder(
      @Parameter(description = "A chain, such as rare-earths.") @PathVariable String chain,
      @Parameter(description = "The period; the last one published without it.")
          @RequestParam(defaultValue = "")
          String period) {
    Instant now = clock.instant();
    Checked<Optional<PriceCase>> read =
        prices.read(PriceQuestion.of("", chain, prices.period(chain, period)), now);
    if (read.value().isEmpty()) {
      return Answer.refused(Code.NOT_FOUND, read.problems());
    }
    PriceCase order = read.value().get();
    return order
        .ladder()
        .map(
            file ->
                Answer.of(
                    LadderJson.of(file.ladder(), order.edition(order.before(book.book(), now)))))
        .orElseGet(
            () -> Answer.refused(Code.NOT_FOUND, "chain", "there is no ladder of this chain", ""));
  }

  /** What a price would be. */
  @PostMapping("/determinations")
  @Needs(Permission.RUN)
  @Operation(summary = "What prices would be; nothing is recorded")
  Answer determine(@RequestBody(required = false) byte @Nullable [] body, User user) {
    return RequestDocument.answer(
        body,
        (form, findings) -> {
          String product = form.textOr("product", "");
          String chain = form.textOr("chain", "");
          String period = form.text("period", "Write 2026, 2026-Q2, 2026-05 or 2026-05-29.");
          var question = PriceQuestion.of(product, chain, period);
          return () -> answers.determine(question, Clearances.of(user), clock.instant());
        });
  }
}
