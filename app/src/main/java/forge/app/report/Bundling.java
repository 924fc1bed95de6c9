package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.FlowLine;
import forge.app.reading.Group;
import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bundles a market's goods along its main chain. Small economies join the rest of their side. */
final class Bundling {

  /** An economy stands alone where it makes at least this share at some stage, before or after. */
  private static final double ALONE = 0.04;

  private final Comparison comparison;
  private final Names names;
  private final List<ProductId> chain;
  private final List<Bundle.Maker> makers = new ArrayList<>();
  private final Map<EconomyId, Integer> positions = new HashMap<>();

  Bundling(Comparison comparison, Names names, List<ProductId> chain) {
    this.comparison = comparison;
    this.names = names;
    this.chain = chain;
    for (Group group : Group.values()) {
      place(group);
    }
  }

  private void place(Group group) {
    var rest = new ArrayList<EconomyId>();
    for (EconomyId economy : comparison.groups().in(group)) {
      if (greatestShare(economy) >= ALONE) {
        positions.put(economy, makers.size());
        makers.add(new Bundle.Maker(names.of(economy), group));
      } else {
        rest.add(economy);
      }
    }
    if (!rest.isEmpty()) {
      rest.forEach(economy -> positions.put(economy, makers.size()));
      boolean one = rest.size() == 1;
      String name = group == Group.ZONE ? "other members" : "others";
      makers.add(new Bundle.Maker(one ? names.of(rest.getFirst()) : name, group));
    }
  }

  private double greatestShare(EconomyId economy) {
    double greatest = 0;
    for (MarketReading reading : List.of(comparison.before(), comparison.after())) {
      for (ProductId product : chain) {
        double total = total(reading, product);
        var node = new Node(economy, product, reading.period());
        greatest = Math.max(greatest, total > 0 ? reading.production(node) / total : 0);
        greatest = Math.max(greatest, total > 0 ? reading.use(node) / total : 0);
      }
    }
    return greatest;
  }

  private static double total(MarketReading reading, ProductId product) {
    double total = 0;
    for (EconomyId economy : reading.market().problem().economies()) {
      total += reading.production(new Node(economy, product, reading.period()));
    }
    return total;
  }

  Bundle of(MarketReading reading) {
    var stages = new ArrayList<Bundle.Stage>();
    for (ProductId product : chain) {
      stages.add(stage(reading, product));
    }
    return new Bundle(stages, makers);
  }

  private Bundle.Stage stage(MarketReading reading, ProductId product) {
    int n = makers.size();
    double total = total(reading, product);
    double scale = total > 0 ? 1 / total : 0;
    var made = new double[n];
    var exported = new double[n];
    var delivered = new double[n][n];
    for (EconomyId economy : reading.market().problem().economies()) {
      double quantity = reading.production(new Node(economy, product, reading.period()));
      made[position(economy)] += quantity * scale;
    }
    for (FlowLine flow : reading.flows()) {
      if (flow.product().equals(product) && flow.period().equals(reading.period())) {
        int from = position(flow.from());
        delivered[from][position(flow.to())] += flow.quantity() * scale;
        exported[from] += flow.quantity() * scale;
      }
    }
    for (int i = 0; i < n; i++) {
      delivered[i][i] += Math.max(0, made[i] - exported[i]);
    }
    var traded = reading.product(product);
    return new Bundle.Stage(
        names.of(product),
        traded.stage(),
        total,
        traded.unit(),
        list(made),
        Arrays.stream(delivered).map(Bundling::list).toList());
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private int position(EconomyId economy) {
    return positions.getOrDefault(economy, 0);
  }
}
