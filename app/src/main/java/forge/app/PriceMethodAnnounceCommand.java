package forge.app;

import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.store.book.BookContents;
import forge.store.method.MethodFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price method announce}: gives notice of another version of a method. */
@Command(
    name = "announce",
    mixinStandardHelpOptions = true,
    header = "Give notice of another version of a method.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price method announce my-2027.yaml --comments-until 2026-09-30 --in-force 2027-01-01 \\",
      "      --runs 2 --by secretariat --reason \"wider window\""
    })
final class PriceMethodAnnounceCommand implements Callable<Integer> {

  private static final String NAME = "forge price method announce";

  private final Surroundings surroundings;

  @Mixin private final MethodArgument argument = new MethodArgument();

  @Option(
      names = "--comments-until",
      paramLabel = "DAY",
      required = true,
      description = "The last day on which comments are heard.")
  private @Nullable LocalDate commentsUntil;

  @Option(
      names = "--in-force",
      paramLabel = "DAY",
      required = true,
      description = "The first day of the first period that it prices.")
  private @Nullable LocalDate inForce;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How many periods it runs beside the method in force. Default: 1.")
  private int runs = 1;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  PriceMethodAnnounceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<MethodFile> method = argument.find(NAME, surroundings);
    LocalDate until = commentsUntil;
    LocalDate from = inForce;
    if (method.isEmpty() || until == null || from == null) {
      return ExitCode.BAD_INPUT;
    }
    if (from.isBefore(until) || runs < 0) {
      String rule = "a method comes into force after the comments on it, with 0 or more runs";
      surroundings.refuse(
          List.of(new Problem(NAME, 0, "--in-force", from.toString(), rule, "")), argument.json());
      return ExitCode.BAD_INPUT;
    }
    BookContents.Packed packed = BookContents.pack(method.get());
    var plan = new Entry.Plan(until, runs, from);
    return argument
        .records(NAME, surroundings)
        .record(
            argument.by(),
            (book, administration) ->
                administration.announce(
                    method.get().method().id(), packed.methods().getFirst(), plan, reason),
            packed);
  }
}
