package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import java.util.HashSet;
import java.util.Set;

/**
 * What is carried, bought, released, got rid of and lacking, with p the price at the place:
 *
 * <pre>
 *   0 ≤ carried ≤ capacity ⟂ p + cost − p next · (1 − loss)
 *   0 ≤ bought ≤ limit     ⟂ p − purchase price
 *   0 ≤ released ≤ limit   ⟂ release price − p
 *   0 ≤ disposed           ⟂ p + disposal cost
 *   0 ≤ shortage           ⟂ shortage price − p    where a minimum forces a use
 * </pre>
 */
final class Stocks {

  private final Examination market;
  private final MarketProblem problem;
  private final Point point;
  private final BorderTaxes taxes;

  Stocks(Examination market, BorderTaxes taxes) {
    this.market = market;
    this.problem = market.problem();
    this.point = market.point();
    this.taxes = taxes;
  }

  void examine() {
    for (int k = 0; k < problem.storages().size(); k++) {
      storage(k, problem.storages().get(k));
    }
    for (PeriodId period : problem.periods()) {
      for (int k = 0; k < problem.policies().size(); k++) {
        publicStock(k, problem.policies().get(k), period);
      }
      for (EconomyId economy : problem.economies()) {
        for (TradedProduct product : problem.products()) {
          var node = new Node(economy, product.id(), period);
          if (point.prices(node)) {
            disposed(product, node);
          }
        }
      }
      forcedUses(period).forEach(this::shortage);
    }
  }

  private void storage(int index, Storage storage) {
    var periods = problem.periods();
    ProductId product = storage.product();
    double first = market.price(storage.economy(), product, periods.getFirst());
    market.findings().constant(-storage.opening() * first);
    for (int t = 0; t + 1 < periods.size(); t++) {
      PeriodId now = periods.get(t);
      double kept = 1 - storage.loss();
      double price = market.price(storage.economy(), product, now);
      double next = market.price(storage.economy(), product, periods.get(t + 1));
      double carried = point.quantity(new ColumnTag.Carried(index, now));
      var label =
          new Label.Supplied(
              () -> "stock of " + product + " in " + storage.economy() + market.words().in(now),
              "price with the cost of carrying",
              "next price after loss");
      var range = Range.fromZero(carried, storage.capacity());
      choose(label, range, storage.cost(), Terms.of(price), Terms.of(next * kept), product);
    }
  }

  private void choose(
      Label label, Range range, double cost, Terms charges, Terms pay, ProductId product) {
    market
        .findings()
        .choice(
            new Choice(label, range, new Cost.Constant(cost), charges, pay, market.scale(product)));
  }

  private void publicStock(int k, Policy policy, PeriodId period) {
    if (policy instanceof Policy.PublicPurchase purchase) {
      purchase
          .economies()
          .forEach(each -> bought(k, purchase, new Node(each, purchase.product(), period)));
    } else if (policy instanceof Policy.ReserveRelease release) {
      release
          .economies()
          .forEach(each -> released(k, release, new Node(each, release.product(), period)));
    }
  }

  private void bought(int k, Policy.PublicPurchase purchase, Node node) {
    var label =
        new Label.Used(
            () -> "purchases of " + market.words().place(node), "price", "purchase price");
    var range = Range.fromZero(point.quantity(new ColumnTag.Bought(k, node)), purchase.limit());
    Terms pay = Terms.of(-point.price(node));
    choose(label, range, -purchase.price(), Terms.NONE, pay, node.product());
  }

  private void released(int k, Policy.ReserveRelease release, Node node) {
    var label =
        new Label.Supplied(
            () -> "releases of " + market.words().place(node), "release price", "price");
    var range = Range.fromZero(point.quantity(new ColumnTag.Released(k, node)), release.limit());
    Terms pay = Terms.of(point.price(node));
    choose(label, range, release.price(), Terms.NONE, pay, node.product());
  }

  private void disposed(TradedProduct product, Node node) {
    var label =
        new Label.Used(
            () -> "disposal of " + market.words().place(node),
            "price",
            "minus the cost of disposal");
    var range = Range.fromZero(point.quantity(new ColumnTag.Disposed(node)));
    Terms pay = Terms.of(-point.price(node));
    choose(label, range, product.disposalCost(), Terms.NONE, pay, product.id());
  }

  /** The places where a minimum level or a minimum flow uses a product whatever its price. */
  private Set<Node> forcedUses(PeriodId period) {
    var found = new HashSet<Node>();
    for (Activity activity : problem.activities()) {
      if (activity.minimum() > 0 && activity.runsIn(period)) {
        for (ProductId used : activity.inputs().keySet()) {
          found.add(new Node(activity.economy(), used, period));
        }
      }
    }
    for (Arc arc : problem.arcs()) {
      if (arc.minimum() > 0 && !taxes.closed(arc, period)) {
        found.add(new Node(arc.from(), arc.product(), period));
      }
    }
    return found;
  }

  private void shortage(Node node) {
    var label =
        new Label.Supplied(
            () -> "shortage of " + market.words().place(node), "shortage price", "price");
    var range = Range.fromZero(point.quantity(new ColumnTag.Shortage(node)));
    Terms pay = Terms.of(point.price(node));
    choose(label, range, problem.shortagePrice(), Terms.NONE, pay, node.product());
  }
}
