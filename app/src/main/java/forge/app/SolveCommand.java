package forge.app;

import forge.app.json.Json;
import forge.app.json.MarketJson;
import forge.app.json.ProblemsJson;
import forge.app.text.Page;
import forge.app.text.SolveText;
import forge.kernel.Problem;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.equilibrium.Method;
import forge.market.problem.MarketProblem;
import forge.store.market.MarketReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge solve}: clears the markets of files. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    header = "Clear the markets of files.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Reports prices, flows, duties, welfare, floors and the certificate of each market. A market",
      "that does not clear is reported too, with exit code 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge solve market.yaml",
      "  forge solve market.yaml --json | jq .prices",
      "  forge solve --quick --method complementarity a.yaml b.json",
      "",
      "With --json and one file the document is that of the market; with several it is",
      "{\"files\": [...]}, each entry starting with \"file\". A file that cannot be read gives",
      "{\"problems\": [...]} in its place; the others are solved all the same. With several periods",
      "a figure is an object by period. What does not apply is null."
    })
final class SolveCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final MarketReader reader;
  private final MarketAnalyst analyst;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Market files, YAML or JSON.")
  private List<Path> files = List.of();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description = "convex, complementarity or auto (the default).",
      converter = MethodConverter.class)
  private Method method = Method.AUTO;

  @Option(
      names = "--quick",
      description = "Solve and certify only: no second start, no maximal defensible floors.")
  private boolean quick;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  private int code = ExitCode.DONE;

  SolveCommand(Surroundings surroundings, MarketReader reader, MarketAnalyst analyst) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.analyst = analyst;
  }

  @Override
  public Integer call() {
    var documents = Json.array();
    for (Path file : files) {
      Json.Obj document = json && files.size() > 1 ? named(file) : Json.object();
      MarketReading read = read(file);
      if (read.problems().isEmpty()) {
        solve(file, read, document);
      } else {
        code = ExitCode.BAD_INPUT;
        surroundings.refuse(read.problems(), false);
        surroundings.refuse(read.warnings(), false);
        document.putAll(ProblemsJson.of(read.problems()));
      }
      documents.add(document);
    }
    if (json) {
      Json whole =
          files.size() == 1 ? documents.items().getFirst() : Json.object().put("files", documents);
      surroundings.out().print(whole.document());
    }
    return code;
  }

  private static Json.Obj named(Path file) {
    return Json.object().put("file", file.toString());
  }

  private MarketReading read(Path file) {
    String rule = "";
    String advice = "";
    if (file.toString().equals("-")) {
      rule = "standard input is not read";
      advice = "Give the name of a market file.";
    } else if (Files.isDirectory(file)) {
      rule = "this is a directory, not a market file";
    } else if (!Files.exists(file)) {
      rule = "there is no such file";
    } else if (!Files.isReadable(file)) {
      rule = "the file may not be read";
    }
    if (rule.isEmpty()) {
      return reader.read(file);
    }
    var none = MarketProblem.builder().build();
    var problem = new Problem(file.toString(), 0, "", "", rule, advice);
    return new MarketReading(none, List.of(problem), List.of());
  }

  private void solve(Path file, MarketReading read, Json.Obj document) {
    var options = new AnalysisOptions(method, !quick, !quick);
    long start = surroundings.nanos().getAsLong();
    AnalysedMarket solved;
    try (var progress = surroundings.showProgress()) {
      solved = analyst.analyse(read.market(), options, progress);
    }
    double seconds = surroundings.secondsSince(start);
    if (!solved.certificate().passed()) {
      code = Math.max(code, ExitCode.DOES_NOT_HOLD);
    }
    var warnings = new ArrayList<String>();
    read.warnings().forEach(warning -> warnings.add(warning.sentence()));
    String prefix = json && files.size() > 1 ? file + ": " : "";
    solved.warnings().forEach(warning -> warnings.add(prefix + warning));
    var reading = new forge.app.reading.MarketReading(warned(solved, warnings));
    if (json) {
      document.putAll(MarketJson.of(reading, seconds));
      warnings.forEach(warning -> surroundings.err().println(Page.safe(warning)));
    } else {
      show(file, new SolveText(reading, seconds, surroundings.colour()).text());
    }
  }

  /** The same market with these warnings. */
  private static AnalysedMarket warned(AnalysedMarket solved, List<String> warnings) {
    return new AnalysedMarket(
        solved.problem(),
        solved.equilibrium(),
        solved.accounts(),
        solved.certificate(),
        solved.floors(),
        solved.pocketed(),
        warnings);
  }

  private void show(Path file, String text) {
    if (files.size() > 1) {
      surroundings.out().println("── " + Page.safe(file.toString()));
    }
    surroundings.out().println(text);
    surroundings.out().flush();
  }
}
