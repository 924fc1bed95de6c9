package forge.solver.complementarity;

/**
 * The Newton matrices {@code diag(a) + diag(b) (F' + p I)} of a reformulation. The pattern of
 * {@code F'} with a full diagonal, and its elimination order, are kept from one to the next as long
 * as the pattern of {@code F'} stays.
 */
final class NewtonMatrix {

  private SparseJacobian.Pattern source;
  private SparseJacobian.Pattern pattern;
  private int[] slotOf;
  private int[] diagonal;
  private int[] order;

  /** Factorises the matrix for slopes {@code byX}, {@code byF} and a proximal weight. */
  SparseLu factorise(SparseJacobian jacobian, double[] byX, double[] byF, double proximal) {
    if (source != jacobian.pattern()) {
      adopt(jacobian.pattern());
    }
    var values = new double[pattern.entries()];
    for (int k = 0; k < slotOf.length; k++) {
      values[slotOf[k]] = byF[source.row()[k]] * jacobian.values()[k];
    }
    for (int i = 0; i < diagonal.length; i++) {
      values[diagonal[i]] += byX[i] + byF[i] * proximal;
    }
    return SparseLu.of(new SparseJacobian(pattern, values), order);
  }

  /** Inserts the missing diagonal entries into the pattern and orders it. */
  private void adopt(SparseJacobian.Pattern given) {
    int n = given.size();
    var start = new int[n + 1];
    var row = new int[given.entries() + n];
    slotOf = new int[given.entries()];
    diagonal = new int[n];
    int slot = 0;
    for (int j = 0; j < n; j++) {
      diagonal[j] = -1;
      for (int k = given.start()[j]; k < given.start()[j + 1]; k++) {
        if (given.row()[k] >= j && diagonal[j] < 0) {
          diagonal[j] = slot;
          row[slot] = j;
          slot += given.row()[k] == j ? 0 : 1;
        }
        slotOf[k] = slot;
        row[slot++] = given.row()[k];
      }
      if (diagonal[j] < 0) {
        diagonal[j] = slot;
        row[slot++] = j;
      }
      start[j + 1] = slot;
    }
    source = given;
    pattern = new SparseJacobian.Pattern(start, java.util.Arrays.copyOf(row, slot));
    order = LuOrdering.ofSum(pattern);
  }
}
