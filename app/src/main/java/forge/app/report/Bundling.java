package forge.app.report;

import forge.app.reading.Chain;
import forge.app.reading.Comparison;
import forge.app.reading.Group;
import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bundles a market's goods along its main chain. Small economies join the rest of their side. */
final class Bundling {

  /** An economy stands alone where it makes at least this share at some stage, before or after. */
  private static final double ALONE = 0.04;

  private final Comparison comparison;
  private final Names names;
  private final List<Chain.Link> chain;
  private final List<Bundle.Maker> makers = new ArrayList<>();
  private final Map<EconomyId, Integer> positions = new HashMap<>();

  Bundling(Comparison comparison, Names names, List<Chain.Link> chain) {
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
      for (Chain.Link link : chain) {
        double total = total(reading, link);
        double made = 0;
        double used = 0;
        for (ProductId product : link.all()) {
          var node = new Node(economy, product, reading.period());
          made += reading.production(node);
          used += reading.use(node);
        }
        greatest = total > 0 ? Math.max(greatest, Math.max(made, used) / total) : greatest;
      }
    }
    return greatest;
  }

  private static double total(MarketReading reading, Chain.Link link) {
    double total = 0;
    for (EconomyId economy : reading.market().problem().economies()) {
      total += made(reading, link, economy);
    }
    return total;
  }

  private static double made(MarketReading reading, Chain.Link link, EconomyId economy) {
    double made = 0;
    for (ProductId product : link.all()) {
      made += reading.production(new Node(economy, product, reading.period()));
    }
    return made;
  }

  Bundle of(MarketReading reading) {
    var stages = new ArrayList<Bundle.Stage>();
    for (Chain.Link link : chain) {
      stages.add(stage(reading, link));
    }
    return new Bundle(stages, makers);
  }

  private Bundle.Stage stage(MarketReading reading, Chain.Link link) {
    int n = makers.size();
    double total = total(reading, link);
    double scale = total > 0 ? 1 / total : 0;
    var made = new double[n];
    var delivered = new double[n][n];
    List<EconomyId> economies = reading.market().problem().economies();
    for (ProductId product : link.all()) {
      double[][] origins = new Origins(reading, product).delivered();
      for (int from = 0; from < origins.length; from++) {
        int maker = position(economies.get(from));
        for (int to = 0; to < origins.length; to++) {
          delivered[maker][position(economies.get(to))] += origins[from][to] * scale;
        }
      }
    }
    for (EconomyId economy : economies) {
      made[position(economy)] += made(reading, link, economy) * scale;
    }
    var traded = reading.product(link.main());
    return new Bundle.Stage(
        name(link, traded.stage()),
        traded.stage(),
        comparison.mass().of(traded, total),
        comparison.mass().unit(traded),
        list(made),
        Arrays.stream(delivered).map(Bundling::list).toList());
  }

  private String name(Chain.Link link, String stage) {
    boolean one = link.all().size() == 1 || stage.isEmpty();
    return one
        ? names.brief(link.main())
        : stage.substring(0, 1).toUpperCase(Locale.ROOT)
            + stage.substring(1)
            + ", "
            + link.all().size()
            + " kinds";
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private int position(EconomyId economy) {
    return positions.getOrDefault(economy, 0);
  }
}
