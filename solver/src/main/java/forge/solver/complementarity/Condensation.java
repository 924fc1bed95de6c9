package forge.solver.complementarity;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which variables of a pattern can be eliminated by hand, and where their entries stand.
 *
 * <p>Variables whose diagonal entry is positive and that meet one another nowhere leave each on its
 * own; what is left is a small matrix in the others. In a market the quantities leave and the
 * prices stay: about a sixth of the variables.
 */
final class Condensation {

  private final SparseJacobian.Pattern pattern;
  private final int[] kept;
  private final int[] leaving;
  private final int[] diagonal;
  private final Strips rows;
  private final Strips columns;
  private final Strips block;
  private final SparseJacobian.Pattern small;
  private final int[] slots;
  private final int[] order;

  /** Slots of entries with their places among the kept, one strip after the other. */
  private static final class Strips {

    private final int[] start;
    private int[] slot = new int[64];
    private int[] place = new int[64];
    private int closed;

    Strips(int count) {
      start = new int[count + 1];
    }

    void add(int nextSlot, int nextPlace) {
      int end = start[closed + 1];
      if (end == slot.length) {
        slot = Arrays.copyOf(slot, 2 * end);
        place = Arrays.copyOf(place, 2 * end);
      }
      slot[end] = nextSlot;
      place[end] = nextPlace;
      start[closed + 1]++;
    }

    void close() {
      closed++;
      if (closed < start.length - 1) {
        start[closed + 1] = start[closed];
      }
    }
  }

  Condensation(SparseJacobian matrix) {
    pattern = matrix.pattern();
    int n = pattern.size();
    boolean[] leaves = leaves(matrix);
    leaving = places(n, j -> leaves[j]);
    kept = places(n, j -> !leaves[j]);
    var place = new int[n];
    Arrays.setAll(place, _ -> -1);
    for (int i = 0; i < kept.length; i++) {
      place[kept[i]] = i;
    }
    diagonal = new int[leaving.length];
    columns = new Strips(leaving.length);
    block = new Strips(kept.length);
    var rowOf = new int[n];
    for (int a = 0; a < leaving.length; a++) {
      rowOf[leaving[a]] = a;
    }
    var rowEntries = new int[leaving.length];
    for (int j = 0; j < n; j++) {
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        int i = pattern.row()[k];
        if (leaves[j] && i == j) {
          diagonal[rowOf[j]] = k;
        } else if (leaves[j]) {
          columns.add(k, place[i]);
        } else if (leaves[i]) {
          rowEntries[rowOf[i]]++;
        } else {
          block.add(k, place[i]);
        }
      }
      if (leaves[j]) {
        columns.close();
      } else {
        block.close();
      }
    }
    rows = rows(leaves, rowOf, rowEntries, place);
    var places = places();
    small = places.pattern();
    slots = places.slots();
    order = LuOrdering.of(small);
  }

  /** Where every term of {@link #schur} goes, in its order. */
  private SparseJacobian.Places places() {
    var builder = SparseJacobian.builder(kept.length);
    for (int i = 0; i < kept.length; i++) {
      builder.add(i, i, 0);
      for (int e = block.start[i]; e < block.start[i + 1]; e++) {
        builder.add(block.place[e], i, 0);
      }
    }
    for (int a = 0; a < leaving.length; a++) {
      for (int e = rows.start[a]; e < rows.start[a + 1]; e++) {
        for (int k = columns.start[a]; k < columns.start[a + 1]; k++) {
          builder.add(columns.place[k], rows.place[e], 0);
        }
      }
    }
    return builder.places();
  }

  /** Entries of the leaving rows in kept columns, row by row. */
  private Strips rows(boolean[] leaves, int[] rowOf, int[] count, int[] place) {
    var found = new Strips(count.length);
    for (int a = 0; a < count.length; a++) {
      for (int e = 0; e < count[a]; e++) {
        found.add(0, 0);
      }
      found.close();
    }
    int[] next = found.start.clone();
    for (int j : kept) {
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        int i = pattern.row()[k];
        if (leaves[i]) {
          int at = next[rowOf[i]]++;
          found.slot[at] = k;
          found.place[at] = place[j];
        }
      }
    }
    return found;
  }

  /** In order: one leaves if its diagonal entry is positive and it meets none that leaves. */
  private static boolean[] leaves(SparseJacobian matrix) {
    SparseJacobian.Pattern pattern = matrix.pattern();
    int n = pattern.size();
    var leaves = new boolean[n];
    var met = new boolean[n];
    for (int j = 0; j < n; j++) {
      boolean alone = !met[j];
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        alone &= !leaves[pattern.row()[k]];
      }
      leaves[j] = alone && matrix.at(j, j) > 0;
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1] && leaves[j]; k++) {
        met[pattern.row()[k]] = true;
      }
      met[j] = leaves[j];
    }
    return withoutRows(pattern, leaves);
  }

  /** Keeps back those whose row meets another one that leaves. */
  private static boolean[] withoutRows(SparseJacobian.Pattern pattern, boolean[] leaves) {
    for (int j = 0; j < leaves.length; j++) {
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1] && leaves[j]; k++) {
        int i = pattern.row()[k];
        if (i != j && leaves[i]) {
          leaves[i] = false;
        }
      }
    }
    return leaves;
  }

  private static int[] places(int n, IntPredicate wanted) {
    return IntStream.range(0, n).filter(wanted).toArray();
  }

  /** Whether the entries of a matrix stand where those of the one this was made for did. */
  boolean fits(SparseJacobian matrix) {
    return pattern.sameAs(matrix.pattern());
  }

  /** Whether enough leaves for the detour to pay. */
  boolean pays() {
    return leaving.length > kept.length;
  }

  int[] kept() {
    return kept;
  }

  int[] leaving() {
    return leaving;
  }

  int[] order() {
    return order;
  }

  /** The entry on the diagonal of the a-th variable that leaves. */
  double diagonal(double[] values, int a) {
    return values[diagonal[a]];
  }

  /**
   * {@code K = diag(c) + diag(b) M} without the variables that leave: {@code K_zz − Σ_j K_zj K_jz /
   * pivot_j}.
   */
  SparseJacobian schur(double[] values, double[] b, double[] c, double[] pivot) {
    var sum = new double[small.entries()];
    int next = 0;
    for (int i = 0; i < kept.length; i++) {
      sum[slots[next++]] += c[kept[i]];
      for (int e = block.start[i]; e < block.start[i + 1]; e++) {
        sum[slots[next++]] += b[kept[block.place[e]]] * values[block.slot[e]];
      }
    }
    for (int a = 0; a < leaving.length; a++) {
      double weight = -b[leaving[a]] / pivot[a];
      for (int e = rows.start[a]; e < rows.start[a + 1]; e++) {
        double byRow = weight * values[rows.slot[e]];
        for (int k = columns.start[a]; k < columns.start[a + 1]; k++) {
          sum[slots[next++]] += byRow * b[kept[columns.place[k]]] * values[columns.slot[k]];
        }
      }
    }
    return new SparseJacobian(small, sum);
  }

  /** The right-hand side for the kept: {@code r_z − Σ_j K_zj r_j / pivot_j}. */
  double[] reduced(double[] values, double[] b, double[] pivot, double[] r) {
    var left = new double[kept.length];
    Arrays.setAll(left, i -> r[kept[i]]);
    for (int a = 0; a < leaving.length; a++) {
      double share = r[leaving[a]] / pivot[a];
      for (int k = columns.start[a]; share != 0 && k < columns.start[a + 1]; k++) {
        int row = columns.place[k];
        left[row] -= b[kept[row]] * values[columns.slot[k]] * share;
      }
    }
    return left;
  }

  /** The whole solution for that of the kept: {@code (r_j − K_jz z) / pivot_j} for the others. */
  double[] completed(double[] values, double[] b, double[] pivot, double[] r, double[] z) {
    var x = new double[r.length];
    for (int i = 0; i < kept.length; i++) {
      x[kept[i]] = z[i];
    }
    for (int a = 0; a < leaving.length; a++) {
      double sum = 0;
      for (int e = rows.start[a]; e < rows.start[a + 1]; e++) {
        sum += values[rows.slot[e]] * z[rows.place[e]];
      }
      x[leaving[a]] = (r[leaving[a]] - b[leaving[a]] * sum) / pivot[a];
    }
    return x;
  }
}
