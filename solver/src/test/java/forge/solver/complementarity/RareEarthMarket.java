package forge.solver.complementarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The constructed rare-earth market of the reference catalogue (case T24): four regions by four
 * goods, mining, processing in three stages, consumption, trade on all arcs, and as policies floors
 * defended by one levy a good and zone member, purchases at the floor, and closed arcs.
 *
 * <p>Prices are currency a unit, quantities units a year. Goods: 0 concentrate, 1 oxide, 2 metal, 3
 * magnet; regions: 0 CHN, 1 USA, 2 ALY, 3 ROW; the zone is USA and ALY.
 */
final class RareEarthMarket implements ComplementarityProblem {

  static final int REGIONS = 4;
  static final int GOODS = 4;

  private static final double[] MINE_COST = {4, 6, 7, 6.5};
  private static final double[] MINE_SLOPE = {0.03, 0.12, 0.15, 0.2};
  private static final double[] MINE_CAP = {240, 60, 40, 50};
  private static final double[] YIELD = {0.9, 0.95, 0.8};
  private static final double[][] STAGE_COST = {{3, 7, 6, 8}, {4, 6, 5, 8}, {12, 14, 13, 20}};
  private static final double[][] STAGE_SLOPE = {
    {0.01, 0.1, 0.08, 0.2}, {0.01, 0.1, 0.08, 0.2}, {0.02, 0.2, 0.1, 0.3}
  };
  private static final double[][] STAGE_CAP = {{260, 15, 30, 5}, {240, 5, 20, 3}, {200, 6, 25, 3}};
  private static final double[][] CHOKE_PRICE = {
    {30, 34, 34, 32}, {45, 50, 50, 48}, {95, 110, 110, 105}
  };
  private static final double[][] DEMAND_SLOPE = {
    {0.3, 0.6, 0.5, 1.6}, {1, 5, 3, 5}, {0.6, 3, 2, 3}
  };
  private static final double[] FREIGHT = {0.6, 0.4, 0.4, 0.5};

  private final List<double[]> bounds = new ArrayList<>();
  private final List<double[]> terms = new ArrayList<>();
  private final List<Double> constants = new ArrayList<>();
  private final int[][] price = new int[GOODS][REGIONS];
  private final int[][] levy = new int[GOODS][REGIONS];
  private final List<Double> floor;
  private LinearComplementarity system;

  private static final Closure NOTHING = (good, from, to) -> false;

  /** What a scenario adds to free trade. Floors by good, NaN for none; levies by region. */
  record Policy(List<Double> floor, Levies levies, double purchaseCap, Closure closed) {

    static Policy none() {
      double none = Double.NaN;
      return new Policy(List.of(none, none, none, none), Levies.upTo(0), 0, NOTHING);
    }

    static Policy floors(double oxide, double metal, double magnet, double levyCap) {
      return new Policy(
          List.of(Double.NaN, oxide, metal, magnet), Levies.upTo(levyCap), 0, NOTHING);
    }

    Policy withLevies(List<Double> fixed) {
      return new Policy(floor, new Levies(fixed, fixed), purchaseCap, closed);
    }

    Policy withPurchases(double cap) {
      return new Policy(floor, levies, cap, closed);
    }

    Policy withClosed(Closure arcs) {
      return new Policy(floor, levies, purchaseCap, arcs);
    }
  }

  /** Lowest and highest levy by region. */
  record Levies(List<Double> lowest, List<Double> highest) {

    static Levies upTo(double cap) {
      return new Levies(List.of(0.0, 0.0, 0.0, 0.0), List.of(cap, cap, cap, cap));
    }
  }

  /** Which arcs are closed. */
  interface Closure {
    boolean test(int good, int from, int to);
  }

  RareEarthMarket(Policy policy) {
    floor = policy.floor();
    for (int g = 0; g < GOODS; g++) {
      for (int r = 0; r < REGIONS; r++) {
        price[g][r] = variable(Double.POSITIVE_INFINITY, 0);
      }
    }
    for (int[] row : levy) {
      Arrays.fill(row, -1);
    }
    for (int r = 0; r < REGIONS; r++) {
      addMine(r);
      addStages(r);
    }
    for (int g = 0; g < GOODS; g++) {
      addFloor(g, policy);
      addArcs(g, policy.closed());
    }
    build();
  }

  static boolean inZone(int region) {
    return region == 1 || region == 2;
  }

  private int variable(double upper, double constant) {
    return variable(0, upper, constant);
  }

  private int variable(double lower, double upper, double constant) {
    bounds.add(new double[] {lower, upper});
    constants.add(constant);
    return bounds.size() - 1;
  }

  private void term(int row, int column, double value) {
    terms.add(new double[] {row, column, value});
  }

  /** An activity gains {@code amount} of a good at its price and adds as much to the balance. */
  private void trade(int activity, int priceOfGood, double amount) {
    term(activity, priceOfGood, -amount);
    term(priceOfGood, activity, amount);
  }

  private void addMine(int r) {
    int mined = variable(MINE_CAP[r], MINE_COST[r]);
    term(mined, mined, MINE_SLOPE[r]);
    trade(mined, price[0][r], 1);
  }

  private void addStages(int r) {
    for (int s = 0; s < YIELD.length; s++) {
      int made = variable(STAGE_CAP[s][r], STAGE_COST[s][r]);
      term(made, made, STAGE_SLOPE[s][r]);
      trade(made, price[s][r], -1 / YIELD[s]);
      trade(made, price[s + 1][r], 1);
      int consumed = variable(Double.POSITIVE_INFINITY, -CHOKE_PRICE[s][r]);
      term(consumed, consumed, DEMAND_SLOPE[s][r]);
      trade(consumed, price[s + 1][r], -1);
    }
  }

  private void addFloor(int g, Policy policy) {
    for (int r = 0; r < REGIONS; r++) {
      if (floor.get(g).isNaN() || !inZone(r)) {
        continue;
      }
      levy[g][r] =
          variable(
              policy.levies().lowest().get(r), policy.levies().highest().get(r), -floor.get(g));
      term(levy[g][r], price[g][r], 1);
      if (policy.purchaseCap() > 0) {
        int bought = variable(policy.purchaseCap(), -floor.get(g));
        term(bought, price[g][r], 1);
        term(price[g][r], bought, -1);
      }
    }
  }

  private void addArcs(int g, Closure closed) {
    for (int from = 0; from < REGIONS; from++) {
      for (int to = 0; to < REGIONS; to++) {
        if (from == to) {
          continue;
        }
        double cap = closed.test(g, from, to) ? 0 : Double.POSITIVE_INFINITY;
        int flow = variable(cap, freight(g, from, to));
        trade(flow, price[g][from], -1);
        trade(flow, price[g][to], 1);
        if (levy[g][to] >= 0 && !inZone(from)) {
          term(flow, levy[g][to], 1);
        }
      }
    }
  }

  private static double freight(int g, int from, int to) {
    int pair = 10 * Math.min(from, to) + Math.max(from, to);
    return FREIGHT[g] + (pair == 1 ? 0.2 : pair == 13 ? 0.1 : 0);
  }

  private void build() {
    int n = bounds.size();
    var builder = SparseJacobian.builder(n);
    for (double[] entry : terms) {
      builder.add((int) entry[0], (int) entry[1], entry[2]);
    }
    system =
        new LinearComplementarity(
            builder.build(),
            constants.stream().mapToDouble(Double::doubleValue).toArray(),
            bounds.stream().mapToDouble(b -> b[0]).toArray(),
            bounds.stream().mapToDouble(b -> b[1]).toArray());
  }

  LinearComplementarity linear() {
    return system;
  }

  /** Everything zero but the levies. */
  double[] start(double levies) {
    var x = new double[size()];
    for (int[] row : levy) {
      for (int column : row) {
        if (column >= 0) {
          x[column] = levies;
        }
      }
    }
    return x;
  }

  double price(double[] x, int good, int region) {
    return x[price[good][region]];
  }

  double levy(double[] x, int good, int region) {
    return x[levy[good][region]];
  }

  @Override
  public int size() {
    return system.size();
  }

  @Override
  public double lower(int i) {
    return system.lower(i);
  }

  @Override
  public double upper(int i) {
    return system.upper(i);
  }

  @Override
  public void value(double[] x, double[] f) {
    system.value(x, f);
  }

  @Override
  public SparseJacobian jacobian(double[] x) {
    return system.jacobian(x);
  }
}
