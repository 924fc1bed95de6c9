package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.Policy;
import forge.market.problem.Storage;

/** Posts what the public and the stores pay and earn: purchases, releases, subsidies, support. */
final class PublicLedger {

  private final Bookkeeper books;

  PublicLedger(Bookkeeper books) {
    this.books = books;
  }

  void post() {
    for (int k = 0; k < books.problem.policies().size(); k++) {
      for (PeriodId period : books.problem.periods()) {
        post(k, books.problem.policies().get(k), period);
      }
    }
    for (int k = 0; k < books.problem.storages().size(); k++) {
      storage(k);
    }
  }

  private void post(int k, Policy policy, PeriodId period) {
    switch (policy) {
      case Policy.PublicPurchase p ->
          p.economies().forEach(each -> purchase(k, new Node(each, p.product(), period)));
      case Policy.ReserveRelease p ->
          p.economies().forEach(each -> release(k, new Node(each, p.product(), period)));
      case Policy.OutputSubsidy p -> subsidy(p, period);
      case Policy.SupportContract p -> contract(p, period);
      default -> {}
    }
  }

  private void purchase(int k, Node node) {
    double bought = books.point.quantity(new ColumnTag.Bought(k, node));
    stock("purchase", node, bought, bought);
  }

  private void release(int k, Node node) {
    double released = books.point.quantity(new ColumnTag.Released(k, node));
    stock("release", node, released, -released);
  }

  /** Purchases and releases are at the market price: the policy's price only triggers them. */
  private void stock(String kind, Node node, double quantity, double signed) {
    double price = books.point.price(node);
    double outlay = signed * price;
    books.stocks.add(new StockLine(kind, node, price, quantity, outlay));
    books.add(node.economy(), Welfare.ofGovernment(-outlay));
  }

  private void subsidy(Policy.OutputSubsidy p, PeriodId period) {
    for (Activity activity : books.problem.activities()) {
      if (p.activities().contains(activity.id())) {
        double level = books.point.level(activity.id(), period);
        pay(activity, activity.outputs().keySet().iterator().next(), period, p.rate(), level);
      }
    }
  }

  private void contract(Policy.SupportContract p, PeriodId period) {
    for (Activity activity : books.problem.activities()) {
      double made = activity.outputs().getOrDefault(p.product(), 0.0);
      if (p.activities().contains(activity.id()) && made > 0) {
        double output = made * books.point.level(activity.id(), period);
        double quantity = Math.min(output, p.limit());
        double price = books.price(activity.economy(), p.product(), period);
        double gap = p.strike() - price;
        double perUnit = p.ways() == Policy.Ways.TWO_WAY ? gap : Math.max(0, gap);
        pay(activity, p.product(), period, perUnit, quantity);
      }
    }
  }

  private void pay(
      Activity activity, ProductId product, PeriodId period, double perUnit, double quantity) {
    double amount = perUnit * quantity;
    books.support.add(new SupportLine(activity.id(), product, period, perUnit, quantity, amount));
    EconomyId economy = activity.economy();
    books.add(economy, Welfare.ofSupport(amount));
    books.addProducer(activity, amount);
  }

  /** What a store earns: sales less purchases less carrying cost, and its opening stock. */
  private void storage(int k) {
    Storage storage = books.problem.storages().get(k);
    var periods = books.problem.periods();
    double opening =
        storage.opening() * books.price(storage.economy(), storage.product(), periods.getFirst());
    rent("openingStock", storage, opening);
    double earned = 0;
    for (int t = 0; t + 1 < periods.size(); t++) {
      double carried = books.point.quantity(new ColumnTag.Carried(k, periods.get(t)));
      double bought = books.price(storage.economy(), storage.product(), periods.get(t));
      double sold = books.price(storage.economy(), storage.product(), periods.get(t + 1));
      earned += carried * ((1 - storage.loss()) * sold - bought - storage.cost());
    }
    rent("storage", storage, earned);
  }

  private void rent(String kind, Storage storage, double amount) {
    if (amount != 0) {
      books.rents.add(new Rent(kind, storage.economy(), storage.product(), amount));
    }
  }
}
