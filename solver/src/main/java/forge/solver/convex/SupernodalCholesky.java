package forge.solver.convex;

import forge.solver.convex.DenseKernels.Panel;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numeric factor {@code L Lᵀ = A D Aᵀ + R + δ} by the supernodal multifrontal method. {@code R}
 * is a diagonal {@value #REGULARISATION} times the diagonal of {@code A D Aᵀ}: it makes dependent
 * rows harmless and is removed by the caller's refinement. A pivot lost to rounding is replaced by
 * a huge one, which leaves that row's dual where it is.
 *
 * <p>Subtrees run at the same time; the blocks of large fronts above them do too. Each sum has a
 * fixed order, so the result does not depend on the number of threads. Instances are confined to
 * one solve. Source: J. Liu (1992); the treatment of lost pivots follows Y. Zhang, "Solving
 * large-scale linear programs by interior-point methods under the MATLAB environment" (1998).
 */
final class SupernodalCholesky {
  /**
   * Relative to each diagonal entry: well above rounding (1e-16), well below what refinement needs.
   */
  private static final double REGULARISATION = 1e-13;

  private static final double LOST_PIVOT = 1e-15;
  private static final double HUGE_PIVOT = 1e100;
  private static final int BLOCK = 16;
  private static final double WORK_WORTH_SHARING = 4e6;

  private final SymbolicFactor symbolic;
  private final FactorPlan plan;
  private final double[] productValues;
  private final double[][] factor;
  private final double[][] stacks;
  private final double[][][] fronts;
  private final double[] diagonal;
  private final double[] work;
  private final double[] local;
  private double shift;

  SupernodalCholesky(SymbolicFactor symbolic, double[] entries) {
    this.symbolic = symbolic;
    plan = symbolic.plan;
    Products products = symbolic.products;
    productValues = new double[products.column().length];
    for (int slot = 0; slot < productValues.length; slot++) {
      productValues[slot] =
          entries[products.firstEntry()[slot]] * entries[products.secondEntry()[slot]];
    }
    factor = new double[symbolic.size][];
    int greatest = 0;
    for (int s = 0; s < symbolic.supernodes(); s++) {
      for (int k = symbolic.firsts[s]; k < symbolic.firsts[s + 1]; k++) {
        factor[k] = new double[symbolic.frontSize(s)];
      }
      greatest = Math.max(greatest, symbolic.frontSize(s));
    }
    stacks = new double[plan.tasks() + 1][];
    fronts = new double[plan.tasks() + 1][][];
    for (int t = 0; t <= plan.tasks(); t++) {
      stacks[t] = new double[plan.stackLength[t]];
      fronts[t] = new double[plan.frontLength[t]][plan.frontLength[t]];
    }
    diagonal = new double[symbolic.size];
    work = new double[symbolic.size];
    local = new double[greatest];
  }

  /** Factors for the column weights {@code D ≥ 0} and a number added to the whole diagonal. */
  void factor(double[] weights, double shift) {
    this.shift = shift;
    IntStream tasks = IntStream.range(0, plan.tasks());
    (plan.tasks() > 1 ? tasks.parallel() : tasks).forEach(task -> factorTask(task, weights));
    for (int s : plan.top) {
      eliminate(s, weights, symbolic.work(s) > WORK_WORTH_SHARING);
    }
  }

  private void factorTask(int task, double[] weights) {
    for (int s = plan.taskFirst[task]; s <= plan.taskLast[task]; s++) {
      eliminate(s, weights, false);
    }
  }

  private void eliminate(int s, double[] weights, boolean shared) {
    double[][] trailing = fronts[plan.taskOf[s]];
    assemble(s, weights, trailing);
    factorPivots(s, shared);
    int pivots = symbolic.pivots(s);
    int size = symbolic.frontSize(s);
    Panel source = new Panel(factor, symbolic.firsts[s]);
    int blocks = (size - pivots + BLOCK - 1) / BLOCK;
    IntStream range = IntStream.range(0, blocks);
    (shared ? range.parallel() : range)
        .forEach(
            block -> {
              int from = pivots + block * BLOCK;
              int width = Math.min(BLOCK, size - from);
              Panel target = new Panel(trailing, from - pivots);
              DenseKernels.subtractOuter(target, width, source, pivots, from, size);
            });
    push(s, trailing);
  }

  private void assemble(int s, double[] weights, double[][] trailing) {
    int first = symbolic.firsts[s];
    int pivots = symbolic.pivots(s);
    int size = symbolic.frontSize(s);
    for (int k = 0; k < pivots; k++) {
      Arrays.fill(factor[first + k], 0);
    }
    for (int k = 0; k < size - pivots; k++) {
      Arrays.fill(trailing[k], pivots + k, size, 0);
    }
    Products products = symbolic.products;
    for (int slot = products.starts()[s]; slot < products.starts()[s + 1]; slot++) {
      factor[first + products.frontColumn()[slot]][products.frontRow()[slot]] +=
          weights[products.column()[slot]] * productValues[slot];
    }
    for (int k = 0; k < pivots; k++) {
      diagonal[first + k] = factor[first + k][k];
      factor[first + k][k] += REGULARISATION * diagonal[first + k] + shift;
    }
    for (int child : plan.children[s]) {
      extendAdd(child, first, pivots, trailing);
    }
  }

  private void extendAdd(int child, int first, int pivots, double[][] trailing) {
    int[] into = symbolic.intoParent[child];
    double[] update = stacks[plan.taskOf[child]];
    int p = plan.offset[child];
    for (int c = 0; c < into.length; c++) {
      double[] column = into[c] < pivots ? factor[first + into[c]] : trailing[into[c] - pivots];
      for (int i = c; i < into.length; i++) {
        column[into[i]] += update[p++];
      }
    }
  }

  /** Left-looking over blocks of pivot columns, right-looking inside a block. */
  private void factorPivots(int s, boolean shared) {
    int first = symbolic.firsts[s];
    int pivots = symbolic.pivots(s);
    int size = symbolic.frontSize(s);
    Panel source = new Panel(factor, first);
    for (int from = 0; from < pivots; from += BLOCK) {
      int width = Math.min(BLOCK, pivots - from);
      int done = from;
      IntStream pairs = IntStream.range(0, (width + 1) / 2);
      (shared && done > BLOCK ? pairs.parallel() : pairs)
          .forEach(
              pair -> {
                int c = done + 2 * pair;
                int two = Math.min(2, done + width - c);
                Panel target = new Panel(factor, first + c);
                DenseKernels.subtractOuter(target, two, source, done, c, size);
              });
      factorBlock(first, from, width, size);
    }
  }

  private void factorBlock(int first, int from, int width, int size) {
    for (int c = from; c < from + width; c++) {
      double[] column = factor[first + c];
      double pivot = column[c];
      if (!(pivot > LOST_PIVOT * diagonal[first + c]) || pivot == 0) {
        pivot = HUGE_PIVOT;
      }
      double root = Math.sqrt(pivot);
      double inverse = 1 / root;
      column[c] = root;
      for (int i = c + 1; i < size; i++) {
        column[i] *= inverse;
      }
      for (int t = c + 1; t < from + width; t++) {
        DenseKernels.addScaled(-column[t], column, factor[first + t], t, size);
      }
    }
  }

  private void push(int s, double[][] trailing) {
    int pivots = symbolic.pivots(s);
    int rows = symbolic.rows[s].length;
    double[] stack = stacks[plan.taskOf[s]];
    int p = plan.offset[s];
    for (int c = 0; c < rows; c++) {
      System.arraycopy(trailing[c], pivots + c, stack, p, rows - c);
      p += rows - c;
    }
  }

  /**
   * Solves in place: {@code vector} is the right-hand side by row of {@code A}, then the solution.
   */
  void solve(double[] vector) {
    for (int k = 0; k < work.length; k++) {
      work[k] = vector[symbolic.order[k]];
    }
    for (int s = 0; s < symbolic.supernodes(); s++) {
      forward(s);
    }
    for (int s = symbolic.supernodes() - 1; s >= 0; s--) {
      backward(s);
    }
    for (int k = 0; k < work.length; k++) {
      vector[symbolic.order[k]] = work[k];
    }
  }

  private void forward(int s) {
    int first = symbolic.firsts[s];
    int pivots = symbolic.pivots(s);
    int size = symbolic.frontSize(s);
    System.arraycopy(work, first, local, 0, pivots);
    Arrays.fill(local, pivots, size, 0);
    for (int k = 0; k < pivots; k++) {
      double[] column = factor[first + k];
      double value = local[k] / column[k];
      work[first + k] = value;
      DenseKernels.addScaled(-value, column, local, k + 1, size);
    }
    int[] rows = symbolic.rows[s];
    for (int k = 0; k < rows.length; k++) {
      work[rows[k]] += local[pivots + k];
    }
  }

  private void backward(int s) {
    int first = symbolic.firsts[s];
    int pivots = symbolic.pivots(s);
    int size = symbolic.frontSize(s);
    int[] rows = symbolic.rows[s];
    for (int k = 0; k < rows.length; k++) {
      local[pivots + k] = work[rows[k]];
    }
    for (int k = pivots - 1; k >= 0; k--) {
      double[] column = factor[first + k];
      double rest = work[first + k] - DenseKernels.dot(column, local, k + 1, size);
      local[k] = rest / column[k];
      work[first + k] = local[k];
    }
  }
}
