package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policies fit what they govern: the trade, the activities and the final demand of their market.
 */
final class PolicyRules {

  /** A rate above this is most likely a percentage written as it is spoken. */
  private static final double LIKELY_PERCENT = 5;

  private final MarketProblem market;
  private final Map<ActivityId, Activity> activities;
  private final Map<ProductId, List<Arc>> arcs;
  private final List<RuleBreach> breaches = new ArrayList<>();
  private final Map<String, Integer> levies = new HashMap<>();

  PolicyRules(MarketProblem market) {
    this.market = market;
    this.activities =
        market.activities().stream().collect(Collectors.toMap(Activity::id, a -> a, (a, _) -> a));
    this.arcs = market.arcs().stream().collect(Collectors.groupingBy(Arc::product));
  }

  List<RuleBreach> check() {
    for (int i = 0; i < market.policies().size(); i++) {
      policy("policies[" + i + "]", i, market.policies().get(i));
    }
    return breaches;
  }

  private void policy(String path, int index, Policy policy) {
    switch (policy) {
      case Policy.SpecificDuty duty -> covers(path, duty.scope());
      case Policy.AdValoremDuty duty -> {
        covers(path, duty.scope());
        rate(path + ".rate", duty.rate());
      }
      case Policy.ExportTax tax -> {
        covers(path, tax.scope());
        rate(path + ".adValorem", tax.adValorem());
      }
      case Policy.ExportMarkup markup -> covers(path, markup.scope());
      case Policy.ImportQuota quota -> covers(path, quota.scope());
      case Policy.ExportQuota quota -> covers(path, quota.scope());
      case Policy.TariffRateQuota quota -> covers(path, quota.scope());
      case Policy.ImportBan ban -> covers(path, ban.scope());
      case Policy.ExportBan ban -> covers(path, ban.scope());
      case Policy.MinimumImportPrice least -> covers(path, least.scope());
      case Policy.LicenceQuota quota -> {
        if (arcs(quota.product()).stream().noneMatch(arc -> arc.from().equals(quota.exporter()))) {
          noTrade(path);
        }
      }
      case Policy.VariableLevy levy -> levy(path, index, levy);
      case Policy.PublicPurchase _, Policy.ReserveRelease _ -> {}
      case Policy.OutputSubsidy subsidy -> named(path, subsidy.activities());
      case Policy.SupportContract contract -> support(path, contract);
      case Policy.Conduct conduct -> {
        conduct(path, conduct);
        once(path, index, conduct);
      }
    }
  }

  private Optional<Activity> find(ActivityId id) {
    return Optional.ofNullable(activities.get(id));
  }

  private boolean makes(ActivityId id, ProductId product) {
    return find(id).filter(each -> each.outputs().containsKey(product)).isPresent();
  }

  private List<Arc> arcs(ProductId product) {
    return arcs.getOrDefault(product, List.of());
  }

  private void covers(String path, Scope scope) {
    boolean some =
        arcs(scope.product()).stream()
            .anyMatch(arc -> market.periods().stream().anyMatch(time -> scope.covers(arc, time)));
    if (!some) {
      noTrade(path);
    }
  }

  private void noTrade(String path) {
    String advice = "Check from, to and the arcs of the product; as it stands it changes nothing.";
    breaches.add(RuleBreach.warning(path, "", "the policy covers no arc", advice));
  }

  private void rate(String path, double rate) {
    if (rate > LIKELY_PERCENT) {
      String advice = "Rates are fractions, 25 % is 0.25; was it given in percent?";
      String rule = "the rate is %s times the value".formatted(rate);
      breaches.add(RuleBreach.warning(path, String.valueOf(rate), rule, advice));
    }
  }

  private void levy(String path, int index, Policy.VariableLevy levy) {
    if (arcs(levy.product()).stream().noneMatch(levy::levies)) {
      noTrade(path);
    }
    for (EconomyId member : levy.members()) {
      Integer other = levies.putIfAbsent(levy.product() + "\n" + member, index);
      if (other != null) {
        String rule = "policies[%d] levies for this product and member already".formatted(other);
        String advice = "One levy defends one floor; give the member one of them.";
        breaches.add(RuleBreach.warning(path + ".members", member.code(), rule, advice));
      }
    }
  }

  private void named(String path, Collection<ActivityId> ids) {
    if (ids.isEmpty()) {
      breaches.add(RuleBreach.error(path + ".activities", "", "names no activity", "Name one."));
    }
  }

  private void support(String path, Policy.SupportContract contract) {
    named(path, contract.activities());
    int i = 0;
    for (ActivityId id : contract.activities()) {
      String at = path + ".activities[" + i++ + "]";
      if (!makes(id, contract.product())) {
        String rule = "the activity does not make %s".formatted(contract.product());
        String advice = "A contract supports the price of what its activities make.";
        breaches.add(RuleBreach.error(at, id.name(), rule, advice));
      }
    }
  }

  /** A seller belongs to one coalition per product: two would each count its sales. */
  private void once(String path, int index, Policy.Conduct conduct) {
    for (Policy earlier : market.policies().subList(0, index)) {
      if (earlier instanceof Policy.Conduct other && other.product().equals(conduct.product())) {
        String rule = "it sells %s in the coalition %s already";
        for (ActivityId id : conduct.activities()) {
          if (other.activities().contains(id)) {
            String said = rule.formatted(conduct.product(), other.coalition());
            breaches.add(RuleBreach.error(path + ".activities", id.name(), said, ""));
          }
        }
        for (EconomyId id : conduct.economies()) {
          if (other.economies().contains(id)) {
            String said = rule.formatted(conduct.product(), other.coalition());
            breaches.add(RuleBreach.error(path + ".economies", id.code(), said, ""));
          }
        }
      }
    }
  }

  private void conduct(String path, Policy.Conduct conduct) {
    int i = 0;
    for (ActivityId id : conduct.activities()) {
      String at = path + ".activities[" + i++ + "]";
      if (!makes(id, conduct.product())) {
        String rule = "the activity does not make %s".formatted(conduct.product());
        breaches.add(RuleBreach.error(at, id.name(), rule, ""));
      }
    }
    if (conduct.behaviour() != Behaviour.COMPETITIVE && conduct.conjecture() > 0) {
      markets(path, conduct);
    }
  }

  /** A seller with market power faces a final demand that falls in price; there must be one. */
  private void markets(String path, Policy.Conduct conduct) {
    Set<EconomyId> elastic = new LinkedHashSet<>();
    for (Demand demand : market.demands()) {
      if (demand.product().equals(conduct.product())
          && !(demand.curve() instanceof DemandCurve.Fixed)) {
        elastic.add(demand.economy());
      }
    }
    String demand = "final demand for %s that falls in its price".formatted(conduct.product());
    String advice =
        "Market power is exercised against final demand; add one or leave the conduct out.";
    int i = 0;
    for (EconomyId named : conduct.markets()) {
      String at = path + ".markets[" + i++ + "]";
      if (!elastic.contains(named)) {
        breaches.add(RuleBreach.error(at, named.code(), "the market has no " + demand, advice));
      }
    }
    Set<EconomyId> homes =
        conduct.activities().stream()
            .flatMap(id -> find(id).stream())
            .map(Activity::economy)
            .collect(Collectors.toSet());
    boolean sells =
        elastic.stream().anyMatch(at -> homes.contains(at) || !conduct.economies().contains(at));
    if (conduct.markets().isEmpty() && !sells) {
      breaches.add(
          RuleBreach.error(
              path, conduct.coalition(), "none of its markets has a " + demand, advice));
    }
  }
}
