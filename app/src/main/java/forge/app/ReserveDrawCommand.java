package forge.app;

import forge.reserve.act.Fields;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge reserve draw}: draw material that is to be replenished by a day, or buy it back. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    header = "Draw material that is to be replenished by a day, or buy it back.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Outside a declared disruption a participant may owe a share of what it holds, in one all of it.",
      "With --buy-back it is bought for good at the locked price."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve draw --by \"DEMO motor maker\" --participant \"DEMO motor maker\" \\",
      "        --product ndpr-oxide --quantity 50000 --replenish-by 2027-03-31"
    })
final class ReserveDrawCommand implements Callable<Integer> {

  private static final String NAME = "forge reserve draw";

  private final Surroundings surroundings;

  @Mixin private final ReserveOptions options = new ReserveOptions();

  @Option(names = "--buy-back", description = "For good, at the locked price.")
  private boolean buyBack;

  @Option(
      names = "--participant",
      paramLabel = "PARTY",
      required = true,
      description = "Who holds the entitlement.")
  private String participant = "";

  @Option(
      names = "--product",
      paramLabel = "P",
      required = true,
      description = "The product, such as ndpr-oxide.")
  private String product = "";

  @Option(names = "--quantity", paramLabel = "KG", required = true, description = "Net, in kg.")
  private String quantity = "";

  @Option(
      names = "--replenish-by",
      paramLabel = "DAY",
      description = "The last day to replenish it.")
  private String replenishBy = "";

  @Option(names = "--reservation", paramLabel = "ID", description = "The act that set it aside.")
  private String reservation = "";

  ReserveDrawCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var acts = new ReserveActs(surroundings, options, NAME);
    Fields fields = acts.begin(buyBack ? "buy-back" : "draw");
    fields.put("participant", participant).put("product", product).put("quantity", quantity);
    if (!buyBack) {
      fields.put("replenish-by", replenishBy);
      if (!reservation.isEmpty()) {
        fields.put("reservation", reservation);
      }
    }
    return acts.run(fields, "");
  }
}
