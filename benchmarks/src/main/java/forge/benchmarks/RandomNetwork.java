package forge.benchmarks;

import forge.solver.convex.SeparableProgramme;
import java.util.SplittableRandom;

/**
 * A random market network, the same for the same size and seed: regions × stages × minerals ×
 * periods of balances (supply − use = 0), minimising cost less the benefit of demand.
 *
 * <p>Each mineral is mined at the first stage and processed stage by stage with a yield of
 * 0.80–0.95; marginal costs rise linearly to a capacity; inverse demand at the last stage is
 * linear; every pair of regions trades every product at a unit cost; stocks carry every product to
 * the next period; any surplus may be thrown away. Elastic demand makes it feasible. Some mines
 * yield a companion of the next mineral, which couples the minerals. Quantities and prices differ
 * between minerals by up to three orders of magnitude. Units are arbitrary.
 */
public final class RandomNetwork {
  private final Size size;
  private final SplittableRandom random;
  private final SeparableProgramme.Builder builder = SeparableProgramme.builder();

  private RandomNetwork(Size size, long seed) {
    this.size = size;
    this.random = new SplittableRandom(seed);
  }

  /**
   * The extent of a network.
   *
   * @param regions regions that trade with each other
   * @param stages stages of production, at least one
   * @param minerals minerals
   * @param periods periods linked by stocks
   * @param companionShare probability that a mine yields a companion, in [0, 1]
   */
  public record Size(int regions, int stages, int minerals, int periods, double companionShare) {
    public Size {
      if (regions < 1 || stages < 1 || minerals < 1 || periods < 1) {
        throw new IllegalArgumentException(
            "A network of %d regions, %d stages, %d minerals and %d periods is empty; each must be at least 1."
                .formatted(regions, stages, minerals, periods));
      }
      if (!(companionShare >= 0 && companionShare <= 1)) {
        throw new IllegalArgumentException(
            "The companion share is %s; it must lie in [0, 1].".formatted(companionShare));
      }
    }
  }

  /** Builds the programme of a network. */
  public static SeparableProgramme of(Size size, long seed) {
    return new RandomNetwork(size, seed).build();
  }

  private SeparableProgramme build() {
    int balances = size.regions() * size.stages() * size.minerals() * size.periods();
    for (int i = 0; i < balances; i++) {
      builder.row(0);
      disposal(i);
    }
    for (int mineral = 0; mineral < size.minerals(); mineral++) {
      double quantity = Math.pow(10, between(0, 3));
      double price = Math.pow(10, between(0, 3));
      for (int period = 0; period < size.periods(); period++) {
        chain(mineral, period, quantity, price);
      }
    }
    return builder.build();
  }

  private int balance(int mineral, int period, int stage, int region) {
    return ((mineral * size.periods() + period) * size.stages() + stage) * size.regions() + region;
  }

  private void disposal(int balance) {
    builder.entry(balance, builder.column(0, 0, 0, Double.POSITIVE_INFINITY), -1);
  }

  private void chain(int mineral, int period, double quantity, double price) {
    double discount = Math.pow(0.95, period);
    for (int region = 0; region < size.regions(); region++) {
      mine(mineral, period, region, new double[] {quantity, discount * price});
      for (int stage = 0; stage + 1 < size.stages(); stage++) {
        process(
            balance(mineral, period, stage, region),
            balance(mineral, period, stage + 1, region),
            new double[] {quantity, discount * price});
      }
      demand(
          balance(mineral, period, size.stages() - 1, region),
          new double[] {quantity, discount * price * (1 + size.stages())});
    }
    for (int stage = 0; stage < size.stages(); stage++) {
      trade(mineral, period, stage, discount * price);
      store(mineral, period, stage, discount * price);
    }
  }

  private void mine(int mineral, int period, int region, double[] quantityAndPrice) {
    int into = balance(mineral, period, 0, region);
    int column = activity(quantityAndPrice, 0.3, 2);
    builder.entry(into, column, 1);
    if (size.minerals() > 1 && random.nextDouble() < size.companionShare()) {
      int other = (mineral + 1) % size.minerals();
      builder.entry(balance(other, period, 0, region), column, between(0.02, 0.2));
    }
  }

  private void process(int from, int into, double[] quantityAndPrice) {
    int column = activity(quantityAndPrice, 0.2, 3);
    builder.entry(from, column, -1);
    builder.entry(into, column, between(0.8, 0.95));
  }

  /** A column whose marginal cost doubles about once over its capacity. */
  private int activity(double[] quantityAndPrice, double leastCost, double greatestCapacity) {
    double capacity = quantityAndPrice[0] * between(0.2, greatestCapacity);
    double cost = quantityAndPrice[1] * between(leastCost, 3 * leastCost);
    return builder.column(cost, cost * between(0.5, 2) / capacity, 0, capacity);
  }

  private void demand(int from, double[] quantityAndPrice) {
    double choke = quantityAndPrice[1] * between(0.8, 2);
    double slope = choke / (quantityAndPrice[0] * between(0.5, 2));
    int column = builder.column(-choke, slope, 0, Double.POSITIVE_INFINITY);
    builder.entry(from, column, -1);
  }

  private void trade(int mineral, int period, int stage, double price) {
    for (int from = 0; from < size.regions(); from++) {
      for (int to = 0; to < size.regions(); to++) {
        if (from != to) {
          double freight = price * between(0.02, 0.3);
          int column = builder.column(freight, 0, 0, Double.POSITIVE_INFINITY);
          builder.entry(balance(mineral, period, stage, from), column, -1);
          builder.entry(balance(mineral, period, stage, to), column, 1);
        }
      }
    }
  }

  private void store(int mineral, int period, int stage, double price) {
    if (period + 1 == size.periods()) {
      return;
    }
    for (int region = 0; region < size.regions(); region++) {
      double holding = price * between(0.01, 0.05);
      int column = builder.column(holding, 0, 0, Double.POSITIVE_INFINITY);
      builder.entry(balance(mineral, period, stage, region), column, -1);
      builder.entry(balance(mineral, period + 1, stage, region), column, 1);
    }
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
