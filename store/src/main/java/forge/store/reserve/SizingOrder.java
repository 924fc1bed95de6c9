package forge.store.reserve;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import forge.reserve.policy.Policy;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.Hazard;
import forge.reserve.sizing.Rules;
import forge.reserve.sizing.SizingModel;
import forge.reserve.sizing.WorldBalances;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Product;
import forge.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sizing file asks for: products of its own, chains of the world, or both.
 *
 * @param chains with their uses and the level of their demand, in order
 */
public record SizingOrder(
    About about,
    Settings settings,
    Rules rules,
    WorldBalances.Assumptions assumptions,
    Map<String, ChainDemand> chains,
    List<Balance> products,
    List<Threat> threats,
    TrialTerms trial) {

  /** What the file says of itself, and the confidence in its assumptions, A to D. */
  public record About(String name, String title, String status, String source, String confidence) {}

  /** How many futures, from which seed, and the tolerated risk. */
  public record Settings(int draws, long seed, double risk) {}

  /** The uses of a chain and how far its demand may lie from that of the base year. */
  public record ChainDemand(WorldBalances.Uses uses, Spread level) {}

  /** A hazard before its chains are products. */
  public record Threat(Hazard hazard, List<String> chains) {

    public Threat {
      chains = List.copyOf(chains);
    }
  }

  /** What policies are tried with: price effect, loss and days in practice. */
  public record TrialTerms(double elasticity, double loss, Map<Policy.Urgency, Spread> practice) {

    public TrialTerms {
      practice = Map.copyOf(practice);
    }
  }

  public SizingOrder {
    chains = Collections.unmodifiableMap(new LinkedHashMap<>(chains));
    products = List.copyOf(products);
    threats = List.copyOf(threats);
    int years = chains.isEmpty() && !products.isEmpty() ? products.getFirst().years() : -1;
    years = years < 0 ? assumptions.years() : years;
    var codes = new HashSet<ProductId>();
    for (Balance each : products) {
      if (each.years() != years || !codes.add(each.product())) {
        throw new IllegalArgumentException(
            "Product %s stands once and covers the same %d years as all others"
                .formatted(each.product(), years));
      }
    }
    var names = new HashSet<String>();
    for (Threat each : threats) {
      if (!names.add(each.hazard().name())) {
        throw new IllegalArgumentException(
            "Hazard %s stands twice".formatted(each.hazard().name()));
      }
    }
  }

  /** Whether it needs the world: a file of products of its own does not. */
  public boolean needsWorld() {
    return !chains.isEmpty();
  }

  /** The model of products of its own. */
  public SizingModel model() {
    return model(products, Map.of());
  }

  /** The model with the chains of a world. */
  public SizingModel model(World world, BaseYear base) {
    var balances = new ArrayList<>(products);
    var makers = new WorldBalances(world, base, assumptions);
    var members = new HashMap<String, Set<ProductId>>();
    for (Chain chain : world.chains()) {
      var ids = new HashSet<ProductId>();
      world.products(chain).forEach(each -> ids.add(each.id()));
      members.put(chain.id(), ids);
    }
    chains.forEach((id, demand) -> balances.addAll(makers.of(world.chain(id), demand.uses())));
    return model(balances, members);
  }

  /** Products of its chains that home uses without a price there: they are left out. */
  public List<Product> leftOut(World world, BaseYear base) {
    var makers = new WorldBalances(world, base, assumptions);
    return chains.keySet().stream()
        .flatMap(id -> makers.withoutPrice(world.chain(id)).stream())
        .toList();
  }

  private SizingModel model(List<Balance> balances, Map<String, Set<ProductId>> members) {
    var levels = new HashMap<String, Spread>();
    chains.forEach((id, demand) -> levels.put(id, demand.level()));
    return new SizingModel(
        balances, threats.stream().map(each -> hazard(each, members)).toList(), levels, rules);
  }

  /** The hazard with the products of its chains beside those that it names. */
  private static Hazard hazard(Threat threat, Map<String, Set<ProductId>> members) {
    Hazard named = threat.hazard();
    var products = new HashSet<>(named.products());
    threat.chains().forEach(each -> products.addAll(members.getOrDefault(each, Set.of())));
    return new Hazard(
        named.name(), named.economies(), products, named.yearly(), named.months(), named.lost());
  }

  /** The economies of a list of codes. */
  static Set<EconomyId> economies(List<String> codes) {
    var economies = new HashSet<EconomyId>();
    codes.forEach(each -> economies.add(EconomyId.of(each)));
    return economies;
  }
}
