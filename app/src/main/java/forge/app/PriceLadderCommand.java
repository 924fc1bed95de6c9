package forge.app;

import forge.app.price.LadderJson;
import forge.app.price.LadderText;
import forge.app.price.OpenedBook;
import forge.app.price.PriceCase;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.edition.Edition;
import forge.pricing.ladder.StageLadder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge price ladder}: the stage prices of a chain before and after coherence. */
@Command(
    name = "ladder",
    mixinStandardHelpOptions = true,
    header = "Show the stage prices of a chain, raw and coherent, and what moved them.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Each stage must cover its inputs over the yield and its processing cost. The prices are"
          + " moved",
      "by the least weighted change that makes it so. Exit code 0; 1 where the result is not",
      "certified; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price ladder rare-earths --period 2026-05",
      "  forge price ladder cobalt --period 2026-05 --ladder my-ladder.yaml --json"
    })
final class PriceLadderCommand implements Callable<Integer> {

  private static final String NAME = "forge price ladder";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "MINERAL", description = "A chain, such as rare-earths.")
  private String mineral = "";

  @Mixin private final PriceInputs inputs = new PriceInputs();

  @Mixin private final BookChoice book = new BookChoice();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  PriceLadderCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Instant now = surroundings.clock().instant();
    inputs.about(mineral);
    Checked<Optional<PriceCase>> read = inputs.read(NAME, now, surroundings);
    if (read.value().isEmpty()) {
      return refuse(read.problems());
    }
    PriceCase order = read.value().get();
    if (order.ladder().isEmpty()) {
      String rule = "there is no ladder of this chain";
      return refuse(
          List.of(new Problem(NAME, 0, "MINERAL", mineral, rule, "Give one with --ladder FILE.")));
    }
    OpenedBook opened = book.before(inputs);
    if (!opened.book().clean()) {
      return refuse(opened.book().problems());
    }
    Edition edition = order.edition(order.before(opened.book().value(), now));
    StageLadder ladder = order.ladder().get().ladder();
    surroundings
        .out()
        .print(
            json
                ? LadderJson.of(ladder, edition).document()
                : LadderText.of(ladder, edition, surroundings.colour()));
    return edition.prices().stream().allMatch(price -> price.verdict().passed())
        ? ExitCode.DONE
        : ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
