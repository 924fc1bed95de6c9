package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import forge.world.Event;
import forge.world.Process;
import forge.world.ProcessId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The market of a baseline under the measures of a scenario, floors and dominance aside: shocks
 * change its parts, policies are added to it. Measures on products of other markets do nothing.
 */
final class ScenarioMarket {

  private final Setting setting;
  private final MarketProblem.Builder market;

  private ScenarioMarket(Setting setting, Set<ProductId> untaxed) {
    this.setting = setting;
    this.market = setting.problem().without(policy -> taxes(policy, untaxed)).toBuilder();
  }

  /** Whether a policy of the base year is a tax or a duty on trade in one of some products. */
  private static boolean taxes(Policy policy, Set<ProductId> products) {
    if (policy instanceof Policy.ExportTax tax) {
      return products.contains(tax.scope().product());
    }
    if (policy instanceof Policy.AdValoremDuty duty) {
      return products.contains(duty.scope().product());
    }
    return policy instanceof Policy.SpecificDuty duty && products.contains(duty.scope().product());
  }

  /** The market under measures. */
  static MarketProblem of(Setting setting, List<Measure> measures) {
    var untaxed = new LinkedHashSet<ProductId>();
    for (Measure measure : measures) {
      if (measure instanceof Measure.Untaxed free) {
        untaxed.addAll(free.products());
      }
    }
    var scenario = new ScenarioMarket(setting, untaxed);
    measures.forEach(scenario::apply);
    return scenario.market.build();
  }

  private void apply(Measure measure) {
    switch (measure) {
      case Measure.ExportBan ban -> between(ban.products(), ban.from(), ban.to(), this::ban);
      case Measure.ExportQuota quota ->
          between(quota.products(), quota.from(), quota.to(), scope -> quota(scope, quota.limit()));
      case Measure.Repeated repeated -> repeat(repeated);
      case Measure.Duty duty ->
          between(duty.products(), duty.from(), duty.to(), scope -> duty(scope, duty));
      case Measure.ExportTax tax ->
          between(
              tax.products(),
              tax.from(),
              tax.to(),
              scope -> market.policy(new Policy.ExportTax(scope, tax.usdPerKg(), tax.rate())));
      case Measure.Contract contract -> contract(contract);
      case Measure.Purchase purchase -> purchase(purchase);
      case Measure.Release release -> release(release);
      case Measure.Subsidy subsidy -> subsidy(subsidy);
      case Measure.CostChange change -> cost(change);
      case Measure.CapacityChange change -> capacity(change);
      case Measure.DemandGrowth growth -> demand(growth);
      case Measure.Floors _, Measure.Dominance _, Measure.Untaxed _ -> {}
    }
  }

  private interface OnTrade {
    void apply(Scope scope);
  }

  /** For each product of this market, the trade between two sides; nothing where one is empty. */
  private void between(List<ProductId> products, Side from, Side to, OnTrade then) {
    between(products, setting.economies(from), setting.economies(to), then);
  }

  private void between(
      List<ProductId> products, Set<EconomyId> from, Set<EconomyId> to, OnTrade then) {
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    for (ProductId product : products) {
      if (setting.baseline().holds(product)) {
        then.apply(Scope.of(product, from, to));
      }
    }
  }

  private void ban(Scope scope) {
    market.policy(new Policy.ExportBan(scope));
  }

  private void quota(Scope scope, Amount limit) {
    double kt =
        switch (limit) {
          case Amount.Kilotonnes(double fixed) -> fixed;
          case Amount.BaseShare(double share) ->
              share * setting.flow(scope.product(), scope.exporters(), scope.importers());
        };
    market.policy(new Policy.ExportQuota(scope, kt, java.util.Map.of()));
  }

  private void repeat(Measure.Repeated repeated) {
    Event event =
        setting.world().outlook().events().stream()
            .filter(each -> each.id().equals(repeated.event()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("The world has no event " + repeated.event()));
    var to = new Side(List.copyOf(event.measure().destinations()));
    double left = 1 - repeated.severity();
    between(
        event.measure().products(),
        Set.of(event.economy()),
        setting.economies(to),
        scope -> {
          if (left > 0) {
            quota(scope, new Amount.BaseShare(left));
          } else {
            ban(scope);
          }
        });
  }

  private void duty(Scope scope, Measure.Duty duty) {
    if (duty.rate() > 0) {
      market.policy(new Policy.AdValoremDuty(scope, duty.rate(), Measure.Duty.BASIS));
    }
    if (Math.abs(duty.usdPerKg()) > 0) {
      market.policy(new Policy.SpecificDuty(scope, duty.usdPerKg()));
    }
  }

  private void contract(Measure.Contract contract) {
    ProductId product = contract.product();
    Set<EconomyId> economies = setting.economies(contract.makers());
    Set<ActivityId> makers =
        ids(each -> economies.contains(each.economy()) && each.outputs().containsKey(product));
    if (!makers.isEmpty()) {
      double strike = setting.price(contract.strike(), product, economies);
      market.policy(
          new Policy.SupportContract(product, makers, strike, contract.ways(), contract.limit()));
    }
  }

  private void purchase(Measure.Purchase purchase) {
    reserve(
        purchase.product(),
        purchase.buyers(),
        purchase.upTo(),
        purchase.most(),
        (where, price, limit) ->
            market.policy(new Policy.PublicPurchase(purchase.product(), where, price, limit)));
  }

  private void release(Measure.Release release) {
    reserve(
        release.product(),
        release.sellers(),
        release.downTo(),
        release.most(),
        (where, price, limit) ->
            market.policy(new Policy.ReserveRelease(release.product(), where, price, limit)));
  }

  private interface OnReserve {
    void apply(Set<EconomyId> where, double price, double limit);
  }

  /** One reserve per economy, a fixed mass shared by use; each at a level of its own price. */
  private void reserve(ProductId product, Side side, Level level, Amount most, OnReserve then) {
    if (!setting.baseline().holds(product)) {
      return;
    }
    Set<EconomyId> economies = setting.economies(side);
    double all = economies.stream().mapToDouble(each -> setting.use(each, product)).sum();
    for (EconomyId economy : economies) {
      double use = setting.use(economy, product);
      if (use > 0) {
        double limit =
            switch (most) {
              case Amount.Kilotonnes(double kt) -> kt * use / all;
              case Amount.BaseShare(double share) -> share * use;
            };
        then.apply(Set.of(economy), setting.price(level, product, Set.of(economy)), limit);
      }
    }
  }

  private void subsidy(Measure.Subsidy subsidy) {
    Set<EconomyId> economies = setting.economies(subsidy.makers());
    for (Activity activity : setting.problem().activities()) {
      ProductId main = activity.outputs().keySet().iterator().next();
      if (economies.contains(activity.economy()) && subsidy.products().contains(main)) {
        double rate = subsidy.shareOfPrice() * setting.price(activity.economy(), main);
        market.policy(new Policy.OutputSubsidy(Set.of(activity.id()), rate));
      }
    }
  }

  private Set<ActivityId> ids(Predicate<Activity> wanted) {
    var ids = new LinkedHashSet<ActivityId>();
    setting.problem().activities().stream()
        .filter(wanted)
        .forEach(activity -> ids.add(activity.id()));
    return ids;
  }

  /** The activities of processes in some economies. */
  private Set<ActivityId> plants(Collection<ProcessId> processes, Side where) {
    Set<EconomyId> economies = setting.economies(where);
    var plants = new LinkedHashSet<ActivityId>();
    processes.forEach(each -> plants.addAll(setting.baseline().plants(each, economies)));
    return plants;
  }

  private void cost(Measure.CostChange change) {
    for (ProcessId id : change.processes()) {
      Process process = setting.world().process(id);
      double more = change.share() * process.cost().conversion().value() / Calibration.THOUSAND;
      Set<ActivityId> plants = plants(List.of(id), change.where());
      market.replaceActivities(
          each ->
              plants.contains(each.id())
                  ? Reshaped.cost(each, Reshaped.raised(each.cost(), more))
                  : each);
    }
  }

  private void capacity(Measure.CapacityChange change) {
    Set<ActivityId> plants = plants(change.processes(), change.where());
    market.replaceActivities(each -> plants.contains(each.id()) ? stretched(each, change) : each);
  }

  /** More capacity moves the whole cost curve outwards; less moves it inwards. */
  private Activity stretched(Activity activity, Measure.CapacityChange change) {
    double size =
        Double.isFinite(activity.capacity())
            ? activity.capacity()
            : setting.point().level(activity.id(), setting.period());
    double factor = Math.max(0, 1 + change.share() + (size > 0 ? change.kt() / size : 0));
    return Reshaped.capacity(activity, factor);
  }

  private void demand(Measure.DemandGrowth growth) {
    Set<EconomyId> economies = setting.economies(growth.where());
    market.replaceDemands(
        each ->
            economies.contains(each.economy()) && growth.products().contains(each.product())
                ? Reshaped.demand(each, 1 + growth.share())
                : each);
  }
}
