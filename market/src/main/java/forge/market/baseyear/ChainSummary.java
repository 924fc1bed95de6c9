package forge.market.baseyear;

import forge.kernel.ProductId;
import forge.world.Adjustment;
import forge.world.BaseUse;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Confidence;
import forge.world.Economy;
import forge.world.Product;
import forge.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What reconciling did to one chain.
 *
 * @param byConfidence the facts of each confidence and how far they moved
 * @param balances one line a product, in the order of the chain
 */
public record ChainSummary(
    Chain chain, Map<Confidence, Moved> byConfidence, List<Balance> balances) {

  /**
   * Facts and how far they moved, in per cent of what was published.
   *
   * @param mean absolute change
   * @param largest absolute change
   */
  public record Moved(int facts, double mean, double largest) {}

  /**
   * A product in the balanced year, in t of its basis.
   *
   * @param estimatedTrade the part of the trade that no source shows
   */
  public record Balance(
      ProductId product,
      double made,
      double processed,
      double used,
      double leftOver,
      double traded,
      double estimatedTrade) {}

  public ChainSummary {
    byConfidence = Map.copyOf(byConfidence);
    balances = List.copyOf(balances);
  }

  /** The summaries of the chains that a reconciled year holds. */
  public static List<ChainSummary> of(Reconciled reconciled) {
    var summaries = new ArrayList<ChainSummary>();
    World world = reconciled.world();
    BaseYear year = reconciled.year();
    for (Chain chain : world.chains()) {
      List<Balance> balances = new ArrayList<>();
      for (Product product : world.products(chain)) {
        balances.add(balance(world, year, product.id()));
      }
      if (balances.stream().anyMatch(each -> each.made() > 0)) {
        summaries.add(new ChainSummary(chain, moved(reconciled, chain), balances));
      }
    }
    return summaries;
  }

  private static Map<Confidence, Moved> moved(Reconciled reconciled, Chain chain) {
    Map<Confidence, Moved> moved = new EnumMap<>(Confidence.class);
    for (Confidence confidence : Confidence.values()) {
      double[] changes =
          reconciled.adjusted().stream()
              .filter(each -> each.chain().equals(chain.id()))
              .filter(each -> each.provenance().confidence() == confidence)
              .mapToDouble(each -> Math.abs(each.changePercent()))
              .toArray();
      double sum = 0;
      double largest = 0;
      for (double change : changes) {
        sum += change;
        largest = Math.max(largest, change);
      }
      double mean = changes.length == 0 ? 0 : sum / changes.length;
      moved.put(confidence, new Moved(changes.length, mean, largest));
    }
    return moved;
  }

  private static Balance balance(World world, BaseYear year, ProductId product) {
    double made = 0;
    double processed = 0;
    for (Economy economy : world.economies()) {
      made += year.production(economy.id(), product);
      processed += year.processUse(economy.id(), product);
    }
    double used = 0;
    double leftOver = 0;
    for (BaseUse use : year.tables().uses()) {
      if (use.product().equals(product)) {
        boolean left = use.kind() == BaseUse.Kind.RESIDUAL;
        used += left ? 0 : use.quantity().value();
        leftOver += left ? use.quantity().value() : 0;
      }
    }
    double traded = 0;
    double estimated = 0;
    for (var flow : year.tables().flows()) {
      if (flow.product().equals(product)) {
        double quantity = flow.quantity().value();
        traded += quantity;
        estimated += flow.quantity().adjustment() instanceof Adjustment.Unpublished ? quantity : 0;
      }
    }
    return new Balance(product, made, processed, used, leftOver, traded, estimated);
  }
}
