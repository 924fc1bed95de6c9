package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import forge.world.BaseFlow;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Product;
import forge.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The balances of a base year: the use of the home economies is their demand, what they made and
 * kept their domestic supply, and what came from each other economy its part of our supply. Supply
 * and demand of the base year are equal; what can go wrong makes the shortfall.
 */
public final class WorldBalances {

  private final World world;
  private final BaseYear base;
  private final Assumptions assumptions;

  /**
   * What the base year does not tell.
   *
   * @param home economies whose demand is answered for, taken as one
   * @param reliability by economy; others take that of {@code otherwise}
   * @param years how many, all with the demand of the base year
   */
  public record Assumptions(
      Set<EconomyId> home,
      Set<EconomyId> adversaries,
      Map<EconomyId, Spread> reliability,
      Spread otherwise,
      int years) {

    public Assumptions {
      home = Set.copyOf(home);
      adversaries = Set.copyOf(adversaries);
      reliability = Map.copyOf(reliability);
      Checks.share("Least reliability", otherwise.low());
      Checks.share("Greatest reliability", otherwise.high());
      for (Spread each : reliability.values()) {
        Checks.share("Least reliability", each.low());
        Checks.share("Greatest reliability", each.high());
      }
      if (home.isEmpty() || years < 1 || !Collections.disjoint(home, adversaries)) {
        throw new IllegalArgumentException(
            "A sizing has a home that is no adversary, and one year at least");
      }
    }
  }

  /** The shares of use that are military, and of the rest that are essential. */
  public record Uses(double military, double essential) {

    public Uses {
      Checks.share("The military share of use", military);
      Checks.share("The essential factor", essential);
    }
  }

  /** The balances of a base year under assumptions. */
  public WorldBalances(World world, BaseYear base, Assumptions assumptions) {
    this.world = world;
    this.base = base;
    this.assumptions = assumptions;
  }

  /** The products of a chain that home uses and that have a price there. */
  public List<Balance> of(Chain chain, Uses uses) {
    var balances = new ArrayList<Balance>();
    for (Product product : world.products(chain)) {
      if (used(product.id()) > 0 && priced(product.id()) > 0) {
        balances.add(balance(product, uses));
      }
    }
    return List.copyOf(balances);
  }

  /** The products of a chain that home uses and for which no price is known there. */
  public List<Product> withoutPrice(Chain chain) {
    return world.products(chain).stream()
        .filter(each -> used(each.id()) > 0 && !(priced(each.id()) > 0))
        .toList();
  }

  private Balance balance(Product product, Uses uses) {
    ProductId id = product.id();
    double used = used(id);
    var military = Collections.nCopies(assumptions.years(), used * uses.military());
    var civilian = Collections.nCopies(assumptions.years(), used * (1 - uses.military()));
    double price = priced(id) / used;
    var subject =
        new Balance.Subject(id, product.name(), product.mineral(), product.stage(), price);
    return new Balance(
        subject, new Demand(military, civilian, uses.essential()), suppliers(id, used));
  }

  /** Home keeps what it made less what it sold; what is left of its use came from abroad. */
  private List<Supplier> suppliers(ProductId product, double used) {
    Map<EconomyId, Double> abroad = abroad(product);
    double made = sum(each -> base.production(each, product));
    double sold = soldAbroad(product);
    double kept = Math.min(used, Math.max(0, made - sold));
    double came = abroad.values().stream().mapToDouble(Double::doubleValue).sum();
    double part = came > 0 ? (used - kept) / came : 0;
    var suppliers = new ArrayList<Supplier>();
    if (kept > 0) {
      EconomyId first = assumptions.home().stream().sorted().findFirst().orElseThrow();
      suppliers.add(
          new Supplier(first, Supplier.Standing.DOMESTIC, kept, 1, reliability(first), List.of()));
    }
    abroad.forEach((economy, flow) -> suppliers.add(foreign(economy, product, flow * part)));
    return suppliers;
  }

  /** Our share of what an economy makes is what reached us; of goods in transit it is all. */
  private Supplier foreign(EconomyId economy, ProductId product, double ours) {
    double output = Math.max(ours, base.production(economy, product));
    boolean adversary = assumptions.adversaries().contains(economy);
    return new Supplier(
        economy,
        adversary ? Supplier.Standing.ADVERSARY : Supplier.Standing.FOREIGN,
        output,
        output > 0 ? Math.min(1, ours / output) : 0,
        reliability(economy),
        List.of());
  }

  private Spread reliability(EconomyId economy) {
    return assumptions.reliability().getOrDefault(economy, assumptions.otherwise());
  }

  private Map<EconomyId, Double> abroad(ProductId product) {
    var abroad = new TreeMap<EconomyId, Double>();
    for (BaseFlow flow : base.tables().flows()) {
      if (flow.product().equals(product) && comesIn(flow)) {
        abroad.merge(flow.route().from(), flow.quantity().value(), Double::sum);
      }
    }
    return new LinkedHashMap<>(abroad);
  }

  private boolean comesIn(BaseFlow flow) {
    return assumptions.home().contains(flow.route().to())
        && !assumptions.home().contains(flow.route().from());
  }

  private double soldAbroad(ProductId product) {
    double sold = 0;
    for (BaseFlow flow : base.tables().flows()) {
      boolean out =
          assumptions.home().contains(flow.route().from())
              && !assumptions.home().contains(flow.route().to());
      sold += flow.product().equals(product) && out ? flow.quantity().value() : 0;
    }
    return sold;
  }

  private double used(ProductId product) {
    return sum(each -> base.use(each, product));
  }

  /** The value of home's use at the prices there. */
  private double priced(ProductId product) {
    return sum(
        each ->
            base.use(each, product) > 0
                ? base.use(each, product) * base.findPrice(each, product).orElse(0.0)
                : 0);
  }

  private double sum(ToDoubleFunction<EconomyId> amount) {
    return assumptions.home().stream().sorted().mapToDouble(amount).sum();
  }
}
