package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A market is not empty, what is wanted has a source, and stores hold what they open with. */
final class SourceRules {

  /** A product in an economy, the node at which a price forms. */
  private record Spot(EconomyId economy, ProductId product) {}

  private final MarketProblem market;
  private final List<RuleBreach> breaches = new ArrayList<>();
  private final Set<ProductId> sourced = new HashSet<>();
  private final Set<ProductId> used = new HashSet<>();
  private final Set<Spot> supplied = new HashSet<>();

  SourceRules(MarketProblem market) {
    this.market = market;
  }

  List<RuleBreach> check() {
    empty();
    gather();
    unsourced();
    unreachable();
    storages();
    return breaches;
  }

  private void empty() {
    missing("economies", market.economies().isEmpty(), "a market needs one economy or more");
    missing("products", market.products().isEmpty(), "a market needs one product or more");
    boolean supply =
        !market.activities().isEmpty()
            || market.storages().stream().anyMatch(store -> store.opening() > 0)
            || !market.policies(Policy.ReserveRelease.class).isEmpty();
    missing("activities", !supply, "a market needs one activity or supply or more");
    boolean wanted =
        !market.demands().isEmpty() || !market.policies(Policy.PublicPurchase.class).isEmpty();
    missing("demand", !wanted, "a market needs one demand or more");
  }

  private void missing(String path, boolean absent, String rule) {
    if (absent) {
      breaches.add(
          RuleBreach.error(path, "", rule, "Add one, or check that the key is spelled so."));
    }
  }

  private void gather() {
    for (Activity activity : market.activities()) {
      used.addAll(activity.inputs().keySet());
      for (ProductId product : activity.outputs().keySet()) {
        supply(activity.economy(), product);
      }
    }
    for (Storage store : market.storages()) {
      if (store.opening() > 0) {
        supply(store.economy(), store.product());
      }
    }
    for (var release : market.policies(Policy.ReserveRelease.class)) {
      release.economies().forEach(economy -> supply(economy, release.product()));
      if (release.economies().isEmpty()) {
        market.economies().forEach(economy -> supply(economy, release.product()));
      }
    }
    market.arcs().forEach(arc -> supplied.add(new Spot(arc.to(), arc.product())));
    market.demands().forEach(demand -> used.add(demand.product()));
    market.policies(Policy.PublicPurchase.class).forEach(bought -> used.add(bought.product()));
  }

  private void supply(EconomyId economy, ProductId product) {
    sourced.add(product);
    supplied.add(new Spot(economy, product));
  }

  private void unsourced() {
    for (int i = 0; i < market.products().size(); i++) {
      ProductId product = market.products().get(i).id();
      String path = "products[" + i + "]";
      if (used.contains(product) && !sourced.contains(product)) {
        String rule = "the product is used and nothing makes it";
        String advice = "Add an activity or a supply that has it as output.";
        breaches.add(RuleBreach.error(path, product.code(), rule, advice));
      } else if (!used.contains(product)) {
        String rule = "nothing uses the product";
        String advice = "Add a demand or an activity that takes it in, or leave it out.";
        breaches.add(RuleBreach.warning(path, product.code(), rule, advice));
      }
    }
  }

  private void unreachable() {
    for (int i = 0; i < market.demands().size(); i++) {
      Demand demand = market.demands().get(i);
      if (sourced.contains(demand.product())
          && !supplied.contains(new Spot(demand.economy(), demand.product()))) {
        String rule =
            "%s neither makes %s nor can bring it in".formatted(demand.economy(), demand.product());
        String advice = "Add an arc into it; until then nothing is served.";
        breaches.add(RuleBreach.warning("demand[" + i + "]", "", rule, advice));
      }
    }
  }

  private void storages() {
    Set<Spot> seen = new HashSet<>();
    for (int i = 0; i < market.storages().size(); i++) {
      Storage store = market.storages().get(i);
      if (store.opening() > store.capacity()) {
        String rule = "the opening stock is more than the capacity " + store.capacity();
        String path = "storage[" + i + "].opening";
        breaches.add(RuleBreach.warning(path, String.valueOf(store.opening()), rule, ""));
      }
      if (!seen.add(new Spot(store.economy(), store.product()))) {
        String rule = "another store holds this product in this economy";
        String advice = "Add the capacities and opening stocks up in one.";
        breaches.add(RuleBreach.error("storage[" + i + "]", "", rule, advice));
      }
    }
  }
}
