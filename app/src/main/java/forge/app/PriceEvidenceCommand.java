package forge.app;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.store.evidence.EvidenceFiles;
import forge.store.evidence.EvidenceLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price evidence}: whether evidence can be used, and what is in it. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    header = "Check evidence, and show what is in it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Every problem with its file and line; good rows are counted by kind and product. Without FILE",
      "the evidence that comes with Forge. Exit code 0; 2 where a row is refused."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  forge price evidence", "  forge price evidence trades.csv --json"})
final class PriceEvidenceCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "CSV, Parquet or a folder.")
  private @Nullable Path file;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceEvidenceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path given = file;
    Checked<EvidenceSet> read =
        given == null
            ? new Checked<>(EvidenceLibrary.shipped(), List.of())
            : EvidenceFiles.read(given, surroundings.clock().instant());
    read.problems().stream()
        .map(Problem::sentence)
        .forEach(sentence -> surroundings.err().println(Page.safe(sentence)));
    surroundings.out().print(json ? asJson(read) : asText(read));
    return read.clean() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private String asText(Checked<EvidenceSet> read) {
    var page = new Page(surroundings.colour());
    page.paragraph(
        Tone.STRONG,
        "%d pieces of evidence of %d products, %d problems"
            .formatted(
                read.value().all().size(), read.value().products().size(), read.problems().size()));
    if (read.value().all().isEmpty()) {
      return page.text();
    }
    var kinds = new TextTable().words("Kind").figure("Pieces");
    read.value()
        .counts()
        .forEach((kind, count) -> kinds.row().cell(kind.word()).cell(String.valueOf(count)));
    page.gap().table(kinds);
    return page.gap().table(products(read)).text();
  }

  private static TextTable products(Checked<EvidenceSet> read) {
    var table = new TextTable().words("Product").figure("Pieces").words("From").words("To");
    for (ProductId product : read.value().products()) {
      List<LocalDate> days = days(read.value(), product);
      table
          .row()
          .cell(product.code())
          .cell("" + days.size())
          .cell(days.getFirst().toString())
          .cell(days.getLast().toString());
    }
    return table;
  }

  private static List<LocalDate> days(EvidenceSet evidence, ProductId product) {
    return evidence.of(product).stream()
        .map(Evidence::heading)
        .map(heading -> heading.date())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static String asJson(Checked<EvidenceSet> read) {
    var kinds = Json.object();
    read.value().counts().forEach((kind, count) -> kinds.put(kind.word(), count));
    var problems = Json.array();
    read.problems().forEach(problem -> problems.add(problem.sentence()));
    return Json.object()
        .put("pieces", read.value().all().size())
        .put("products", read.value().products().size())
        .put("kinds", kinds)
        .put("problems", problems)
        .document();
  }
}
