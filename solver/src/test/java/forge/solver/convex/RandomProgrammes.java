package forge.solver.convex;

import java.util.SplittableRandom;

/** Random feasible and bounded programmes: rows are set by a point inside the bounds. */
final class RandomProgrammes {
  private RandomProgrammes() {}

  /**
   * A mixture of boxed, half-bounded, free and fixed columns, linear and quadratic; costs are
   * {@code Aᵀy} plus a part that keeps the programme bounded.
   */
  static SeparableProgramme feasible(long seed, int rows, int columns) {
    var random = new SplittableRandom(seed);
    var b = SeparableProgramme.builder();
    double[][] a = new double[rows][columns];
    double[] point = new double[columns];
    double[] prices = random.doubles(rows, -5, 5).toArray();
    for (int j = 0; j < columns; j++) {
      for (int k = 0; k < 3; k++) {
        a[random.nextInt(rows)][j] = Math.rint(random.nextDouble(-4, 4) * 4) / 4;
      }
      point[j] = random.nextDouble(-10, 10);
    }
    for (int i = 0; i < rows; i++) {
      double rhs = 0;
      for (int j = 0; j < columns; j++) {
        rhs += a[i][j] * point[j];
      }
      b.row(rhs);
    }
    for (int j = 0; j < columns; j++) {
      double worth = 0;
      for (int i = 0; i < rows; i++) {
        worth += a[i][j] * prices[i];
      }
      column(b, random, point[j], worth);
      for (int i = 0; i < rows; i++) {
        if (a[i][j] != 0) {
          b.entry(i, j, a[i][j]);
        }
      }
    }
    return b.build();
  }

  private static void column(
      SeparableProgramme.Builder b, SplittableRandom random, double point, double worth) {
    double below = point - random.nextInt(0, 4);
    double above = point + random.nextInt(1, 4);
    switch (random.nextInt(6)) {
      case 0 -> b.column(worth + random.nextDouble(-3, 3), 0, below, above);
      case 1 -> b.column(worth + random.nextDouble(0, 3), 0, below, Double.POSITIVE_INFINITY);
      case 2 -> b.column(worth - random.nextDouble(0, 3), 0, Double.NEGATIVE_INFINITY, above);
      case 3 ->
          b.column(
              worth, random.nextDouble(0.1, 2), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      case 4 -> b.column(worth + random.nextDouble(-9, 9), random.nextDouble(0, 2), below, above);
      default -> b.column(worth, 1, point, point);
    }
  }

  /**
   * The programme with three more columns that together leave every row as it is and earn money.
   */
  static SeparableProgramme withPaidRay(SeparableProgramme p, long seed) {
    var random = new SplittableRandom(seed);
    SeparableProgramme.Builder b = copy(p);
    double[] sum = new double[p.rows()];
    double cost = 0;
    for (int k = 0; k < 2; k++) {
      double part = random.nextDouble(-2, 2);
      int column = b.column(part, 0, 0, Double.POSITIVE_INFINITY);
      int row = random.nextInt(p.rows());
      double entry = random.nextInt(1, 9) / 4.0;
      b.entry(row, column, entry);
      sum[row] += entry;
      cost += part;
    }
    double earned = Math.pow(10, random.nextDouble(-2, 1));
    int last = b.column(-cost - earned, 0, 0, Double.POSITIVE_INFINITY);
    for (int i = 0; i < sum.length; i++) {
      b.entry(i, last, -sum[i]);
    }
    return b.build();
  }

  /** The programme with a row that asks more of its bounded columns than their upper bounds. */
  static SeparableProgramme beyondCapacity(SeparableProgramme p, double excess) {
    SeparableProgramme.Builder b = copy(p);
    double capacity = 0;
    for (int j = 0; j < p.columns(); j++) {
      capacity += Double.isFinite(p.upper(j)) ? p.upper(j) : 0;
    }
    int row = b.row(capacity + excess);
    for (int j = 0; j < p.columns(); j++) {
      b.entry(row, j, Double.isFinite(p.upper(j)) ? 1 : 0);
    }
    return b.build();
  }

  private static SeparableProgramme.Builder copy(SeparableProgramme p) {
    var b = SeparableProgramme.builder();
    for (int i = 0; i < p.rows(); i++) {
      b.row(p.rhs(i));
    }
    for (int j = 0; j < p.columns(); j++) {
      b.column(p.cost(j), p.curvature(j), p.lower(j), p.upper(j));
      for (int k = 0; k < p.entriesOf(j); k++) {
        b.entry(p.entryRow(j, k), j, p.entryValue(j, k));
      }
    }
    return b;
  }

  /** A market of isoelastic demands, barrier-capacity mines and linear arcs between all regions. */
  static SeparableProgramme market(long seed, int regions, int mines) {
    var random = new SplittableRandom(seed);
    var b = SeparableProgramme.builder();
    for (int i = 0; i < regions; i++) {
      int balance = b.row(0);
      double elasticity = random.nextDouble(0.2, 3);
      var demand = new SmoothFunctionsTest.Isoelastic(random.nextDouble(1, 100), elasticity);
      b.entry(balance, b.column(demand, 0, Double.POSITIVE_INFINITY), -1);
      for (int k = 0; k < mines; k++) {
        double capacity = Math.pow(10, random.nextDouble(-2, 2));
        var cost = new SmoothFunctionsTest.Barrier(random.nextDouble(0.01, 10), capacity);
        b.entry(balance, b.column(cost, 0, capacity), 1);
      }
    }
    for (int i = 0; i < regions; i++) {
      for (int j = 0; j < regions; j++) {
        if (i != j) {
          int arc = b.column(random.nextDouble(0.1, 2), 0, 0, Double.POSITIVE_INFINITY);
          b.entry(i, arc, -1).entry(j, arc, 1);
        }
      }
    }
    return b.build();
  }
}
