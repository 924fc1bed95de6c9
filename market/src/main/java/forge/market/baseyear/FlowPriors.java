package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.ChosenFacts.Lane;
import forge.world.Economy;
import forge.world.Fact;
import forge.world.Route;
import forge.world.World;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trade that no source shows, estimated from margins and distance: what each economy makes and does
 * not use goes to those that use and do not make, in proportion to both and falling with distance,
 * fitted to both margins in turn (Deming and Stephan 1940). Observed flows are taken off first;
 * imports beyond need make no exporter of an economy that uses more than it makes: there facts
 * disagree, and no trade is invented to make them fit.
 */
final class FlowPriors {

  /** Distance over which trade falls to 1/e, in km; an estimate. */
  private static final double REACH_KM = 6000;

  private static final int FITS = 20;

  /** Share of what passes through an economy below which it has nothing over and lacks nothing. */
  private static final double ROUNDING = 1e-4;

  /** Least share of an importer's need at which an estimated flow is kept. */
  private static final double LEAST = 0.002;

  private final World world;
  private final ChosenFacts facts;

  FlowPriors(World world, ChosenFacts facts) {
    this.world = world;
    this.facts = facts;
  }

  /** Estimated flows of a product, in t, on lanes without a fact. */
  Map<Lane, Double> of(ProductId product) {
    Map<EconomyId, Double> surplus = new LinkedHashMap<>();
    Map<EconomyId, Double> deficit = new LinkedHashMap<>();
    for (Economy economy : world.economies()) {
      double made = facts.made(economy.id(), product);
      double taken = facts.taken(economy.id(), product);
      double net = made - taken + observed(product, economy.id());
      double counts = ROUNDING * Math.max(made, taken);
      double over = Math.min(net, made - taken);
      if (over > counts) {
        surplus.put(economy.id(), over);
      } else if (net < -counts) {
        deficit.put(economy.id(), -net);
      }
    }
    return fitted(product, surplus, deficit);
  }

  /** Observed imports less observed exports. */
  private double observed(ProductId product, EconomyId economy) {
    double net = 0;
    for (Map.Entry<Lane, Fact> flow : facts.flows.entrySet()) {
      if (flow.getKey().product().equals(product)) {
        Route route = flow.getKey().route();
        net += route.to().equals(economy) ? flow.getValue().value() : 0;
        net -= route.from().equals(economy) ? flow.getValue().value() : 0;
      }
    }
    return net;
  }

  private Map<Lane, Double> fitted(
      ProductId product, Map<EconomyId, Double> surplus, Map<EconomyId, Double> deficit) {
    Map<Lane, Double> flows = new LinkedHashMap<>();
    surplus.forEach(
        (from, made) ->
            deficit.forEach(
                (to, needed) -> {
                  var lane = new Lane(product, new Route(from, to));
                  if (!facts.flows.containsKey(lane)) {
                    double km = distance(from, to);
                    flows.put(lane, made * needed * Math.exp(-km / REACH_KM));
                  }
                }));
    for (int fit = 0; fit < FITS; fit++) {
      surplus.forEach((from, made) -> scale(flows, from, true, made));
      deficit.forEach((to, needed) -> scale(flows, to, false, needed));
    }
    flows.values().removeIf(each -> !(each > 0));
    flows
        .entrySet()
        .removeIf(
            each ->
                each.getValue() < LEAST * deficit.getOrDefault(each.getKey().route().to(), 0.0));
    return flows;
  }

  private static void scale(Map<Lane, Double> flows, EconomyId at, boolean from, double wanted) {
    double sum = 0;
    for (Map.Entry<Lane, Double> flow : flows.entrySet()) {
      sum += touches(flow.getKey(), at, from) ? flow.getValue() : 0;
    }
    if (sum > 0) {
      double factor = wanted / sum;
      flows.replaceAll((lane, flow) -> touches(lane, at, from) ? flow * factor : flow);
    }
  }

  private static boolean touches(Lane lane, EconomyId at, boolean from) {
    return (from ? lane.route().from() : lane.route().to()).equals(at);
  }

  private double distance(EconomyId from, EconomyId to) {
    return world.economy(from).place().distanceKm(world.economy(to).place());
  }
}
