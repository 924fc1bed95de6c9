package forge.app;

import forge.kernel.Problem;
import forge.pricing.book.ChallengeId;
import forge.pricing.book.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price answer}: what came of a challenge. */
@Command(
    name = "answer",
    mixinStandardHelpOptions = true,
    header = "Answer a challenge.",
    versionProvider = RootCommand.Version.class,
    description = "Upheld, a correction is to follow with 'forge price correct'; or dismissed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price answer C-1 --upheld --by secretariat --reason \"unit was lb\"",
      "  forge price answer C-2 --dismissed --by secretariat --reason \"affiliated trade\""
    })
final class PriceAnswerCommand implements Callable<Integer> {

  private static final String NAME = "forge price answer";

  private final Surroundings surroundings;

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(paramLabel = "CHALLENGE", description = "The challenge, such as C-1.")
  private String id = "";

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who answers.")
  private String by = "";

  @Option(names = "--upheld", description = "The publication is wrong.")
  private boolean upheld;

  @Option(names = "--dismissed", description = "The publication stands.")
  private boolean dismissed;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceAnswerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<ChallengeId> challenge = ChallengeId.find(id);
    if (challenge.isEmpty()) {
      return refuse("CHALLENGE", id, "this is no challenge", "Write it as the book does: C-1.");
    }
    if (upheld == dismissed) {
      return refuse("", "", "one of --upheld and --dismissed says what came of it", "");
    }
    Entry.Finding finding = upheld ? Entry.Finding.UPHELD : Entry.Finding.DISMISSED;
    return new BookRecords(surroundings, book.folder(), NAME, json)
        .record(
            by,
            (now, administration) -> administration.answer(challenge.get(), finding, reason),
            Map.of());
  }

  private int refuse(String field, String value, String rule, String advice) {
    surroundings.refuse(List.of(new Problem(NAME, 0, field, value, rule, advice)), json);
    return ExitCode.BAD_INPUT;
  }
}
