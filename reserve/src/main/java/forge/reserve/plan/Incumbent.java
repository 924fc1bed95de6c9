package forge.reserve.plan;

/** The best plan found so far, and how plans that pass a limit are brought back within it. */
final class Incumbent {

  private final Tables tables;
  private int[][] lots;
  private long worth;

  /** Nothing bought. */
  Incumbent(Tables tables) {
    this.tables = tables;
    this.lots = new int[tables.materials][tables.years];
    this.worth = tables.worth(lots);
  }

  int[][] lots() {
    return lots;
  }

  long worth() {
    return worth;
  }

  /** Takes a plan, repaired and filled up, if it is better. */
  void offer(int[][] offered) {
    var plan = new int[tables.materials][];
    for (int m = 0; m < tables.materials; m++) {
      plan[m] = offered[m].clone();
    }
    repair(plan);
    fill(plan);
    long value = tables.worth(plan);
    if (value > worth) {
      worth = value;
      lots = plan;
    }
  }

  /** Gives back, until every limit is kept, the lot that frees most of what is passed per worth. */
  private void repair(int[][] plan) {
    long[] used = tables.usage(plan);
    while (passed(used)) {
      double best = -1;
      int material = -1;
      int from = -1;
      for (int m = 0; m < tables.materials; m++) {
        for (int year = 0; year < tables.years; year++) {
          double score = plan[m][year] > 0 ? freed(plan[m], m, year, used) : -1;
          if (score > best) {
            best = score;
            material = m;
            from = year;
          }
        }
      }
      if (material < 0) {
        return;
      }
      plan[material][from]--;
      used = tables.usage(plan);
    }
  }

  private boolean passed(long[] used) {
    for (int k = 0; k < tables.limits; k++) {
      if (used[k] > tables.limit[k]) {
        return true;
      }
    }
    return false;
  }

  private double freed(int[] plan, int m, int year, long[] used) {
    double freed = 0;
    long less = tables.cost[m][plan[year]] - tables.cost[m][plan[year] - 1];
    for (int k = 0; k < tables.limits; k++) {
      if (used[k] > tables.limit[k]) {
        double part = k == tables.years ? tables.space[m] : tables.counts(k, year) ? less : 0;
        freed += part / Math.max(1.0, (double) used[k]);
      }
    }
    plan[year]--;
    double lost = -gain(plan, m);
    plan[year]++;
    lost += gain(plan, m);
    return freed > 0 ? freed / Math.max(1, lost) : -1;
  }

  /** What the lots of a material are worth over the years. */
  private double gain(int[] plan, int m) {
    double sum = 0;
    int held = 0;
    for (int year = 0; year < tables.years; year++) {
      held += plan[year];
      sum += tables.worth[m][held];
    }
    return sum;
  }

  /** Adds, as long as one fits, the lot that is worth most per money. */
  private void fill(int[][] plan) {
    boolean added = true;
    while (added) {
      double best = 0;
      int material = -1;
      int into = -1;
      for (int m = 0; m < tables.materials; m++) {
        for (int year = 0; year < tables.years; year++) {
          double score = canAdd(plan, m, year) ? worthPerMoney(plan[m], m, year) : 0;
          if (score > best) {
            best = score;
            material = m;
            into = year;
          }
        }
      }
      added = material >= 0;
      if (added) {
        plan[material][into]++;
      }
    }
  }

  private boolean canAdd(int[][] plan, int m, int year) {
    int held = 0;
    for (int each : plan[m]) {
      held += each;
    }
    if (held >= tables.needed[m] || plan[m][year] >= tables.most[m]) {
      return false;
    }
    plan[m][year]++;
    boolean fits = tables.fits(plan);
    plan[m][year]--;
    return fits;
  }

  private double worthPerMoney(int[] plan, int m, int year) {
    double before = gain(plan, m);
    plan[year]++;
    double more = gain(plan, m) - before;
    plan[year]--;
    return more / Math.max(1, tables.cost[m][plan[year] + 1] - tables.cost[m][plan[year]]);
  }
}
