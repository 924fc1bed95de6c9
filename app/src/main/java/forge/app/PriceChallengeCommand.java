package forge.app;

import forge.app.price.Publications;
import forge.kernel.Checked;
import forge.pricing.book.PublicationId;
import forge.store.book.BookContents;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price challenge}: somebody holds a publication to be wrong. */
@Command(
    name = "challenge",
    mixinStandardHelpOptions = true,
    header = "Challenge a publication; an answer is due by a day.",
    versionProvider = RootCommand.Version.class,
    description = "The challenge is recorded; the publication stands until it is corrected.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price challenge co-metal-2026-05.1 --by \"DEMO buyer 3\" --reason \"trade T-17 is"
          + " ours\""
    })
final class PriceChallengeCommand implements Callable<Integer> {

  private static final String NAME = "forge price challenge";
  private static final int DAYS_TO_ANSWER = 28;

  private final Surroundings surroundings;

  @Mixin private final BookChoice book = new BookChoice();

  @Parameters(paramLabel = "ID", description = "The publication, such as ndpr-oxide-2026-05.1.")
  private String id = "";

  @Option(names = "--by", paramLabel = "PARTY", required = true, description = "Who challenges.")
  private String by = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "What is wrong.")
  private String reason = "";

  @Option(
      names = "--answer-by",
      paramLabel = "DAY",
      description = "The day by which an answer is due; four weeks from now without it.")
  private @Nullable LocalDate answerBy;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceChallengeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<PublicationId>> publication = Publications.find(id, NAME);
    if (publication.value().isEmpty()) {
      surroundings.refuse(publication.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    LocalDate today = surroundings.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate due = answerBy == null ? today.plusDays(DAYS_TO_ANSWER) : answerBy;
    return new BookRecords(surroundings, book.folder(), NAME, json)
        .record(
            by,
            (now, administration) ->
                administration.challenge(publication.value().get(), reason, due),
            BookContents.Packed.NOTHING);
  }
}
