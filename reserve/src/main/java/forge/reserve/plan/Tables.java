package forge.reserve.plan;

/**
 * A plan problem as whole numbers: what lots cost and are worth, and the limits that materials
 * share. Limit {@code k} is the budget of year {@code k}; the last one is the room.
 */
final class Tables {

  final int materials;
  final int years;
  final int limits;
  final long[] limit;
  final int[] most;
  final int[] needed;
  final long[][] cost;
  final long[][] worth;
  final long[] space;
  private final boolean carryOver;

  Tables(PlanProblem problem) {
    materials = problem.materials().size();
    years = problem.years();
    limits = years + 1;
    carryOver = problem.carryOver();
    limit = new long[limits];
    for (int year = 0; year < years; year++) {
      limit[year] = problem.limit(year);
    }
    limit[years] = problem.roomThousandths();
    most = new int[materials];
    needed = new int[materials];
    cost = new long[materials][];
    worth = new long[materials][];
    space = new long[materials];
    for (int m = 0; m < materials; m++) {
      fill(problem, m);
    }
  }

  private void fill(PlanProblem problem, int m) {
    Material material = problem.materials().get(m);
    most[m] = problem.most(m);
    needed[m] = material.lotsNeeded();
    space[m] = problem.space(m);
    cost[m] = new long[most[m] + 1];
    for (int lots = 0; lots <= most[m]; lots++) {
      cost[m][lots] = material.cost(lots);
    }
    worth[m] = new long[needed[m] + 1];
    for (int lots = 0; lots <= needed[m]; lots++) {
      worth[m][lots] = material.worth(lots);
    }
  }

  /** Whether spending of a year counts against a limit. */
  boolean counts(int limitOf, int year) {
    return limitOf < years && (carryOver ? year <= limitOf : year == limitOf);
  }

  /** What a plan uses of each limit. */
  long[] usage(int[][] lots) {
    var used = new long[limits];
    for (int m = 0; m < materials; m++) {
      int held = 0;
      for (int year = 0; year < years; year++) {
        held += lots[m][year];
        for (int k = 0; k < years; k++) {
          used[k] += counts(k, year) ? cost[m][lots[m][year]] : 0;
        }
      }
      used[years] += space[m] * held;
    }
    return used;
  }

  /** Whether a plan keeps every limit that materials share. */
  boolean fits(int[][] lots) {
    long[] used = usage(lots);
    for (int k = 0; k < limits; k++) {
      if (used[k] > limit[k]) {
        return false;
      }
    }
    return true;
  }

  /** What a plan is worth. */
  long worth(int[][] lots) {
    long sum = 0;
    for (int m = 0; m < materials; m++) {
      int held = 0;
      for (int year = 0; year < years; year++) {
        held += lots[m][year];
        sum += worth[m][held];
      }
    }
    return sum;
  }
}
