package forge.app;

import forge.app.price.ComparisonText;
import forge.app.price.PriceCase;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.pricing.book.PriceBook;
import forge.pricing.determination.Known;
import forge.pricing.edition.Edition;
import forge.store.book.BookContents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price method run}: an announced version beside the one in force. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    header = "Run an announced version of a method beside the one in force, and record it.",
    versionProvider = RootCommand.Version.class,
    description = "Shows what it gives beside what was published for the period.",
    footerHeading = "%nExamples:%n",
    footer = {"  forge price method run --method my-2027.yaml --period 2026-10 --by secretariat"})
final class PriceMethodRunCommand implements Callable<Integer> {

  private static final String NAME = "forge price method run";

  private final Surroundings surroundings;

  @Mixin private final PriceInputs inputs = new PriceInputs();

  @Mixin private final BookChoice book = new BookChoice();

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who runs it.")
  private String by = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceMethodRunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant now = surroundings.clock().instant();
    Checked<Optional<PriceCase>> read = inputs.read(NAME, now, surroundings);
    if (read.value().isEmpty()) {
      surroundings.refuse(read.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    PriceCase order = read.value().get();
    if (order.methods().size() != 1) {
      String rule = "one method runs at a time, not " + order.methods().size();
      var problem = new Problem(NAME, 0, "--method", "", rule, "Name it with --method FILE.");
      surroundings.refuse(List.of(problem), json);
      return ExitCode.BAD_INPUT;
    }
    BookContents.Packed packed = order.contents();
    Checked<PriceBook> opened = book.open().book();
    Map<ProductId, Known> before = order.before(opened.value(), now);
    Edition edition = order.edition(before);
    int code =
        new BookRecords(surroundings, book.folder(), NAME, json)
            .record(
                by,
                (entries, administration) ->
                    administration.run(
                        order.methods().getFirst().id(),
                        order.period(),
                        PriceCase.inputs(packed, before),
                        edition.prices()),
                packed);
    if (code == ExitCode.DONE && !json) {
      surroundings
          .out()
          .print(ComparisonText.of(opened.value(), edition.prices(), surroundings.colour()));
    }
    return code;
  }
}
