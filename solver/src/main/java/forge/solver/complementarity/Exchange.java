package forge.solver.complementarity;

/**
 * The exchange of one column of a basis, as a factor of the product form of its inverse: the slot,
 * and the form of the new column in the old basis.
 */
final class Exchange {

  private final int slot;
  private final double pivot;
  private final int[] rows;
  private final double[] values;

  Exchange(int slot, double[] form) {
    int count = 0;
    for (int i = 0; i < form.length; i++) {
      count += i != slot && form[i] != 0 ? 1 : 0;
    }
    this.slot = slot;
    pivot = form[slot];
    rows = new int[count];
    values = new double[count];
    count = 0;
    for (int i = 0; i < form.length; i++) {
      if (i != slot && form[i] != 0) {
        rows[count] = i;
        values[count++] = form[i];
      }
    }
  }

  /** Turns coefficients in the old basis into coefficients in the new one. */
  void apply(double[] y) {
    if (y[slot] == 0) {
      return;
    }
    y[slot] /= pivot;
    for (int k = 0; k < rows.length; k++) {
      y[rows[k]] -= values[k] * y[slot];
    }
  }

  /** The transpose of {@link #apply}. */
  void applyTransposed(double[] y) {
    double sum = y[slot];
    for (int k = 0; k < rows.length; k++) {
      sum -= values[k] * y[rows[k]];
    }
    y[slot] = sum / pivot;
  }
}
