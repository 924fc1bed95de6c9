package forge.solver.complementarity;

import java.util.Arrays;

/** The pattern of a Jacobian completed by its whole diagonal, with the order to eliminate it in. */
final class NewtonLayout {

  private final SparseJacobian.Pattern source;
  private final SparseJacobian.Pattern pattern;
  private final int[] slotOf;
  private final int[] diagonal;
  private final int[] order;

  NewtonLayout(SparseJacobian.Pattern source) {
    int n = source.size();
    var start = new int[n + 1];
    var row = new int[source.entries() + n];
    slotOf = new int[source.entries()];
    diagonal = new int[n];
    int slot = 0;
    for (int j = 0; j < n; j++) {
      diagonal[j] = -1;
      for (int k = source.start()[j]; k < source.start()[j + 1]; k++) {
        if (source.row()[k] >= j && diagonal[j] < 0) {
          diagonal[j] = slot;
          row[slot] = j;
          slot += source.row()[k] == j ? 0 : 1;
        }
        slotOf[k] = slot;
        row[slot++] = source.row()[k];
      }
      if (diagonal[j] < 0) {
        diagonal[j] = slot;
        row[slot++] = j;
      }
      start[j + 1] = slot;
    }
    this.source = source;
    pattern = new SparseJacobian.Pattern(start, Arrays.copyOf(row, slot));
    order = LuOrdering.of(pattern);
  }

  /** Whether the pattern this was made for is the very one of {@code jacobian}. */
  boolean fits(SparseJacobian jacobian) {
    return source == jacobian.pattern();
  }

  int[] order() {
    return order;
  }

  /** The matrix {@code diag(rowFactor) A + diag(added)}. */
  SparseJacobian fill(SparseJacobian a, double[] rowFactor, double[] added) {
    var values = new double[pattern.entries()];
    for (int k = 0; k < slotOf.length; k++) {
      values[slotOf[k]] = rowFactor[source.row()[k]] * a.values()[k];
    }
    for (int i = 0; i < diagonal.length; i++) {
      values[diagonal[i]] += added[i];
    }
    return new SparseJacobian(pattern, values);
  }
}
