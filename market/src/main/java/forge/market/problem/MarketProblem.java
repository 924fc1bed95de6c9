package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A market to be cleared: who makes, turns, moves, stores and uses what, and under which policies.
 * Immutable. Quantities are in each product's unit per period, money in one currency.
 *
 * <p>References between its parts are checked by {@link MarketRules}, which reports every problem
 * at once; building does not.
 */
public final class MarketProblem {

  private final String title;
  private final String currency;
  private final double shortagePrice;
  private final List<PeriodId> periods;
  private final List<EconomyId> economies;
  private final List<TradedProduct> products;
  private final List<Activity> activities;
  private final List<Demand> demands;
  private final List<Arc> arcs;
  private final List<Storage> storages;
  private final List<SharedCap> caps;
  private final List<Policy> policies;

  private MarketProblem(Builder from) {
    title = from.title;
    currency = from.currency;
    shortagePrice = from.shortagePrice;
    periods = from.periods.isEmpty() ? List.of(PeriodId.of("1")) : List.copyOf(from.periods);
    economies = List.copyOf(from.economies);
    products = List.copyOf(from.products);
    activities = List.copyOf(from.activities);
    demands = List.copyOf(from.demands);
    arcs = List.copyOf(from.arcs);
    storages = List.copyOf(from.storages);
    caps = List.copyOf(from.caps);
    policies = List.copyOf(from.policies);
    Require.positive("shortage price", shortagePrice);
  }

  /** An empty market to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this market. */
  public Builder toBuilder() {
    var copy = new Builder().title(title).currency(currency).shortagePrice(shortagePrice);
    copy.periods.addAll(periods);
    copy.economies.addAll(economies);
    copy.products.addAll(products);
    copy.activities.addAll(activities);
    copy.demands.addAll(demands);
    copy.arcs.addAll(arcs);
    copy.storages.addAll(storages);
    copy.caps.addAll(caps);
    copy.policies.addAll(policies);
    return copy;
  }

  /** This market with one more policy. */
  public MarketProblem with(Policy policy) {
    return toBuilder().policy(policy).build();
  }

  /** This market without the policies that the predicate names. */
  public MarketProblem without(Predicate<Policy> removed) {
    var copy = toBuilder();
    copy.policies.removeIf(removed);
    return copy.build();
  }

  public String title() {
    return title;
  }

  public String currency() {
    return currency;
  }

  /** What one unit that is wanted and not served is worth, in currency per unit of any product. */
  public double shortagePrice() {
    return shortagePrice;
  }

  public List<PeriodId> periods() {
    return periods;
  }

  public List<EconomyId> economies() {
    return economies;
  }

  public List<TradedProduct> products() {
    return products;
  }

  public List<Activity> activities() {
    return activities;
  }

  public List<Demand> demands() {
    return demands;
  }

  public List<Arc> arcs() {
    return arcs;
  }

  public List<Storage> storages() {
    return storages;
  }

  public List<SharedCap> caps() {
    return caps;
  }

  public List<Policy> policies() {
    return policies;
  }

  /** The policies of one type, in order. */
  public <T extends Policy> List<T> policies(Class<T> type) {
    return policies.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Collects the parts of a market. */
  public static final class Builder {
    private String title = "";
    private String currency = "USD";
    private double shortagePrice = 1e6;
    private final List<PeriodId> periods = new ArrayList<>();
    private final List<EconomyId> economies = new ArrayList<>();
    private final List<TradedProduct> products = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Storage> storages = new ArrayList<>();
    private final List<SharedCap> caps = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();

    private Builder() {}

    public Builder title(String text) {
      title = text;
      return this;
    }

    public Builder currency(String code) {
      currency = code;
      return this;
    }

    public Builder shortagePrice(double price) {
      shortagePrice = price;
      return this;
    }

    public Builder period(PeriodId period) {
      periods.add(period);
      return this;
    }

    public Builder economy(EconomyId economy) {
      economies.add(economy);
      return this;
    }

    public Builder economies(Collection<EconomyId> all) {
      economies.addAll(all);
      return this;
    }

    public Builder product(TradedProduct product) {
      products.add(product);
      return this;
    }

    /** A product with a unit, no stage and free disposal. */
    public Builder product(ProductId id, String unit) {
      return product(new TradedProduct(id, unit, "", 0));
    }

    public Builder activity(Activity activity) {
      activities.add(activity);
      return this;
    }

    public Builder demand(Demand demand) {
      demands.add(demand);
      return this;
    }

    public Builder arc(Arc arc) {
      arcs.add(arc);
      return this;
    }

    public Builder storage(Storage storage) {
      storages.add(storage);
      return this;
    }

    public Builder cap(SharedCap cap) {
      caps.add(cap);
      return this;
    }

    public Builder policy(Policy policy) {
      policies.add(policy);
      return this;
    }

    /** Puts another activity in the place of each. */
    public Builder replaceActivities(UnaryOperator<Activity> change) {
      activities.replaceAll(change);
      return this;
    }

    /** Puts another demand in the place of each. */
    public Builder replaceDemands(UnaryOperator<Demand> change) {
      demands.replaceAll(change);
      return this;
    }

    /** Puts another arc in the place of each. */
    public Builder replaceArcs(UnaryOperator<Arc> change) {
      arcs.replaceAll(change);
      return this;
    }

    /** Removes the arcs that the predicate names. */
    public Builder removeArcs(Predicate<Arc> removed) {
      arcs.removeIf(removed);
      return this;
    }

    /** The market; it needs at least one economy and one product. */
    public MarketProblem build() {
      return new MarketProblem(this);
    }
  }
}
