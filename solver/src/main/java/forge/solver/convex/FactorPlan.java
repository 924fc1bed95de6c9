package forge.solver.convex;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a factorisation is cut into tasks: disjoint subtrees that may run at the same time, then the
 * supernodes above them in order. The cut and every stack offset depend on the pattern alone, so
 * the result does not depend on the number of threads.
 */
final class FactorPlan {
  private static final int SUBTREES = 16;
  private static final double WORK_WORTH_CUTTING = 2e6;

  /** First and last supernode of each subtree task; supernodes are in postorder. */
  final int[] taskFirst;

  final int[] taskLast;

  /** Supernodes above all tasks, ascending. */
  final int[] top;

  /** Task of each supernode; the number of tasks stands for the top. */
  final int[] taskOf;

  /** Where each supernode's packed update begins in its task's stack. */
  final int[] offset;

  /** Stack length of each task, last the top's. */
  final int[] stackLength;

  /** Greatest front of each task, last the top's. */
  final int[] frontLength;

  /** Children of each supernode, ascending. */
  final int[][] children;

  private FactorPlan(SymbolicFactor symbolic) {
    int n = symbolic.supernodes();
    children = children(symbolic);
    double[] below = workBelow(symbolic);
    double total = 0;
    for (int s = 0; s < n; s++) {
      total += symbolic.parents[s] == EliminationTree.ROOT ? below[s] : 0;
    }
    double limit = Math.max(WORK_WORTH_CUTTING, total / SUBTREES);
    taskOf = new int[n];
    int tasks = cut(symbolic, below, limit);
    taskFirst = new int[tasks];
    taskLast = new int[tasks];
    Arrays.fill(taskFirst, n);
    for (int s = 0; s < n; s++) {
      if (taskOf[s] < 0) {
        taskOf[s] = tasks;
      } else {
        taskFirst[taskOf[s]] = Math.min(taskFirst[taskOf[s]], s);
        taskLast[taskOf[s]] = s;
      }
    }
    top = IntStream.range(0, n).filter(s -> taskOf[s] == tasks).toArray();
    offset = new int[n];
    stackLength = new int[tasks + 1];
    frontLength = new int[tasks + 1];
    placeUpdates(symbolic);
  }

  private static double[] workBelow(SymbolicFactor symbolic) {
    double[] below = new double[symbolic.supernodes()];
    for (int s = 0; s < below.length; s++) {
      below[s] += symbolic.work(s);
      if (symbolic.parents[s] != EliminationTree.ROOT) {
        below[symbolic.parents[s]] += below[s];
      }
    }
    return below;
  }

  /**
   * Numbers tasks: a task is a run of consecutive whole subtrees; a supernode with more work below
   * it than the limit belongs to the top (−1). Returns the number of tasks.
   */
  private int cut(SymbolicFactor symbolic, double[] below, double limit) {
    int task = 0;
    double inTask = 0;
    boolean open = false;
    for (int s = 0; s < taskOf.length; s++) {
      if (below[s] > limit) {
        task += open ? 1 : 0;
        open = false;
        inTask = 0;
        taskOf[s] = -1;
        continue;
      }
      taskOf[s] = task;
      open = true;
      int parent = symbolic.parents[s];
      boolean subtreeEnds = parent == EliminationTree.ROOT || below[parent] > limit;
      inTask += subtreeEnds ? below[s] : 0;
      if (subtreeEnds && inTask > limit) {
        task++;
        open = false;
        inTask = 0;
      }
    }
    return open ? task + 1 : task;
  }

  private void placeUpdates(SymbolicFactor symbolic) {
    int[] depth = new int[stackLength.length];
    for (int s = 0; s < taskOf.length; s++) {
      int t = taskOf[s];
      for (int k = children[s].length - 1; k >= 0; k--) {
        int child = children[s][k];
        if (taskOf[child] == t) {
          depth[t] = offset[child];
        }
      }
      offset[s] = depth[t];
      int rows = symbolic.rows[s].length;
      depth[t] = Math.addExact(depth[t], Math.toIntExact((long) rows * (rows + 1) / 2));
      stackLength[t] = Math.max(stackLength[t], depth[t]);
      frontLength[t] = Math.max(frontLength[t], symbolic.frontSize(s));
    }
  }

  static FactorPlan of(SymbolicFactor symbolic) {
    return new FactorPlan(symbolic);
  }

  int tasks() {
    return taskFirst.length;
  }

  private static int[][] children(SymbolicFactor symbolic) {
    int n = symbolic.supernodes();
    int[] count = new int[n];
    for (int parent : symbolic.parents) {
      if (parent != EliminationTree.ROOT) {
        count[parent]++;
      }
    }
    int[][] children = new int[n][];
    for (int s = 0; s < n; s++) {
      children[s] = new int[count[s]];
      count[s] = 0;
    }
    for (int s = 0; s < n; s++) {
      int parent = symbolic.parents[s];
      if (parent != EliminationTree.ROOT) {
        children[parent][count[parent]++] = s;
      }
    }
    return children;
  }
}
