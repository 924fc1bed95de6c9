package forge.app;

import forge.app.price.EditionJson;
import forge.app.price.EditionText;
import forge.app.price.OpenedBook;
import forge.app.price.PriceCase;
import forge.app.price.UnfitEvidence;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.edition.Edition;
import forge.pricing.evidence.Confidentiality;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price determine}: what the price would be; nothing is recorded. */
@Command(
    name = "determine",
    mixinStandardHelpOptions = true,
    header = "Determine reference prices from evidence; nothing is recorded.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The price in the zone, outside and in the dominant supplier's market, with what each rests",
      "on. Too little evidence gives no price, and says why. Last prices and prices of parents are",
      "taken from the price book. Exit code 0; 1 where a certificate fails; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price determine --product ndpr-oxide --period 2026-05",
      "  forge price determine --chain cobalt --period 2026-05",
      "  forge price determine --product co-metal --method my.yaml --evidence my.csv --period"
          + " 2026-05",
      "  forge price determine --product ndpr-oxide --period 2026-05 --explain",
      "  forge price determine --product ndpr-oxide --period 2026-05 --json | jq '.prices[].price'"
    })
final class PriceDetermineCommand implements Callable<Integer> {

  private static final String NAME = "forge price determine";

  private final Surroundings surroundings;

  @Mixin private final PriceInputs inputs = new PriceInputs();

  @Mixin private final BookChoice bookChoice = new BookChoice();

  @Mixin private final Clearance clearance = new Clearance();

  @Option(names = "--explain", description = "Show every step, and each piece of evidence.")
  private boolean explain;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceDetermineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant now = surroundings.clock().instant();
    Checked<Optional<PriceCase>> read = inputs.read(NAME, now, surroundings);
    if (read.value().isEmpty()) {
      return refuse(read.problems());
    }
    PriceCase order = read.value().get();
    OpenedBook opened = bookChoice.before(inputs);
    if (!opened.book().clean()) {
      return refuse(opened.book().problems());
    }
    Edition edition = order.edition(order.before(opened.book().value(), now));
    List<Problem> unfit = UnfitEvidence.of(edition, inputs.refusesUnfit());
    if (!unfit.isEmpty()) {
      return refuse(unfit);
    }
    Confidentiality seen = clearance.tier();
    surroundings
        .out()
        .print(
            json
                ? new EditionJson(edition, order.evidence(), seen)
                    .document(order.methods(), order.contents().evidence())
                : new EditionText(edition, order.evidence(), seen, surroundings.colour())
                    .text(order.methods(), explain));
    return edition.prices().stream().allMatch(price -> price.verdict().passed())
        ? ExitCode.DONE
        : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
