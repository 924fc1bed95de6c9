package forge.app;

import forge.app.reserve.AuctionView;
import forge.kernel.Checked;
import forge.store.reserve.AuctionOrder;
import forge.store.reserve.ReserveCaseFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge reserve auction}: awards, receipts and fill of auctions. */
@Command(
    name = "auction",
    mixinStandardHelpOptions = true,
    header = "Hold auctions over their bids, or recompute what published ones brought.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The highest bids are served, each at its price, within a cap for each bidder and above a",
      "reserve price. Exit code 1 where a published sale exceeds what may be delivered."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve auction docs/examples/reserve/copper-2005.auction.yaml",
      "  forge reserve auction docs/examples/reserve/small.auction.yaml",
      "  forge reserve auction my-auction.yaml --json | jq .together"
    })
final class ReserveAuctionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "Auctions in YAML or JSON.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ReserveAuctionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<AuctionOrder>> read = ReserveCaseFiles.auction(file);
    if (read.value().isEmpty()) {
      surroundings.refuse(read.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    AuctionOrder order = read.value().get();
    surroundings
        .out()
        .print(
            json
                ? AuctionView.json(order).document()
                : AuctionView.text(order, surroundings.colour()));
    boolean within = order.auctions().stream().allMatch(AuctionOrder.Held::within);
    return within ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }
}
