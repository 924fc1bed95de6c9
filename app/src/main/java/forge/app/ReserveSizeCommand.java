package forge.app;

import forge.app.market.Worlds;
import forge.app.reserve.SizingCase;
import forge.app.reserve.SizingJson;
import forge.app.reserve.SizingText;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.sizing.Sizing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve size}: how much of what a reserve would have to hold. */
@Command(
    name = "size",
    mixinStandardHelpOptions = true,
    header = "Size a reserve: what may be short, how likely, and the stock for a stated risk.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Demand by class and supply by economy, under reliabilities and hazards that are drawn many",
      "times over. The same seed gives the same figures on any number of threads."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve size --shipped",
      "  forge reserve size --shipped --risk 0.01 --draws 100000",
      "  forge reserve size my-sizing.yaml --json | jq '.products[] | {product, target}'"
    })
final class ReserveSizeCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve size";

  private final Surroundings surroundings;
  private final Worlds worlds;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A sizing in YAML or JSON.")
  private @Nullable Path file;

  @Option(names = "--shipped", description = "The nine chains of the shipped world.")
  private boolean shipped;

  @Option(names = "--draws", paramLabel = "N", description = "How many; the file's without it.")
  private @Nullable Integer draws;

  @Option(names = "--seed", paramLabel = "S", description = "Of the draws; the file's without it.")
  private @Nullable Long seed;

  @Option(names = "--risk", paramLabel = "R", description = "Tolerated, between 0 and 1.")
  private @Nullable Double risk;

  @Option(names = "--threads", paramLabel = "K", defaultValue = "0", description = "To use.")
  private int threads;

  @Mixin private final WorldChoice world = new WorldChoice();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveSizeCommand(Surroundings surroundings, Worlds worlds) {
    this.surroundings = surroundings;
    this.worlds = worlds;
  }

  @Override
  public Integer call() {
    List<Problem> ahead = ahead();
    if (!ahead.isEmpty()) {
      return refuse(ahead);
    }
    Checked<Optional<SizingCase>> read =
        SizingCase.read(Optional.ofNullable(file), worlds, world.findDirectory());
    if (read.value().isEmpty()) {
      return refuse(read.problems());
    }
    SizingCase found = read.value().get();
    var settings = found.order().settings();
    var lot =
        new SizingCase.Lot(
            Optional.ofNullable(draws).orElse(settings.draws()),
            Optional.ofNullable(seed).orElse(settings.seed()),
            threads,
            Optional.ofNullable(risk).orElse(settings.risk()));
    long start = surroundings.nanos().getAsLong();
    Sizing sizing;
    try (var progress = surroundings.showProgress()) {
      sizing = found.drawn(lot, progress);
    }
    double seconds = surroundings.secondsSince(start);
    surroundings
        .out()
        .print(
            json
                ? SizingJson.of(found.order(), found.leftOut(), sizing, lot.seed()).document()
                : SizingText.of(
                    found.order(), found.leftOut(), sizing, seconds, surroundings.colour()));
    return ExitCode.DONE;
  }

  private List<Problem> ahead() {
    var problems = new ArrayList<>(world.obstacles(NAME));
    if (shipped == (file != null)) {
      problems.add(
          new Problem(
              NAME,
              0,
              "FILE",
              "",
              "give either a file or --shipped",
              "Try " + NAME + " --shipped."));
    }
    Integer many = draws;
    if (many != null && (many < 1 || many > 10_000_000)) {
      problems.add(problem("--draws", many, "must be from 1 to 10000000"));
    }
    Double tolerated = risk;
    if (tolerated != null && !(tolerated >= 0 && tolerated < 1)) {
      problems.add(problem("--risk", tolerated, "must be in [0, 1)"));
    }
    if (threads < 0) {
      problems.add(problem("--threads", threads, "must not be negative"));
    }
    return problems;
  }

  private static Problem problem(String field, Number value, String rule) {
    return new Problem(NAME, 0, field, value.toString(), rule, "");
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
