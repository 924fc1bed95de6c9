package forge.app.report;

import forge.app.reading.FlowLine;
import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who made what each economy uses of a product, whatever way it took. What comes into an economy is
 * taken to mix: what it uses and what it sends on have the same makers in the same proportions.
 */
final class Origins {

  /** Goods rarely pass through more than a few economies; each round traces one more. */
  private static final int ROUNDS = 60;

  private final List<EconomyId> economies;
  private final double[] made;
  private final double[][] flows;

  Origins(MarketReading reading, ProductId product) {
    this.economies = reading.market().problem().economies();
    int n = economies.size();
    this.made = new double[n];
    this.flows = new double[n][n];
    Map<EconomyId, Integer> positions = new HashMap<>();
    for (int i = 0; i < n; i++) {
      positions.put(economies.get(i), i);
      made[i] = reading.production(new Node(economies.get(i), product, reading.period()));
    }
    for (FlowLine flow : reading.flows()) {
      if (flow.product().equals(product) && flow.period().equals(reading.period())) {
        int from = positions.getOrDefault(flow.from(), 0);
        flows[from][positions.getOrDefault(flow.to(), 0)] += flow.quantity();
      }
    }
  }

  /** Quantity made by the first and used by the second, both as positions among the economies. */
  double[][] delivered() {
    int n = economies.size();
    double[][] shares = shares();
    var delivered = new double[n][n];
    for (int user = 0; user < n; user++) {
      double kept = supply(user);
      for (int to = 0; to < n; to++) {
        kept -= flows[user][to];
      }
      for (int maker = 0; maker < n; maker++) {
        delivered[maker][user] = Math.max(kept, 0) * shares[user][maker];
      }
    }
    return delivered;
  }

  private double supply(int economy) {
    double supply = made[economy];
    for (double[] from : flows) {
      supply += from[economy];
    }
    return supply;
  }

  /** Share of each maker in what is at hand in each economy. */
  private double[][] shares() {
    int n = economies.size();
    var shares = new double[n][n];
    for (int round = 0; round < ROUNDS; round++) {
      var next = new double[n][n];
      for (int i = 0; i < n; i++) {
        double supply = supply(i);
        if (supply > 0) {
          next[i][i] += made[i] / supply;
          for (int from = 0; from < n; from++) {
            double part = flows[from][i] / supply;
            for (int maker = 0; part > 0 && maker < n; maker++) {
              next[i][maker] += part * shares[from][maker];
            }
          }
        }
      }
      shares = next;
    }
    return shares;
  }
}
