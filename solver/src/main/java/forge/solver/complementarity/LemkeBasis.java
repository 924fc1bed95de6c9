package forge.solver.complementarity;

import java.util.ArrayList;
import java.util.List;

/**
 * A basis of a {@link LemkeTableau}: one column a slot, factorised now and then and updated between
 * by the product form of the inverse (Dantzig and Orchard-Hays 1954).
 */
final class LemkeBasis {

  private static final int UPDATES = 50;

  private final LemkeTableau tableau;
  private final int[] columns;
  private final List<Exchange> exchanges = new ArrayList<>();
  private SparseLu lu;

  /** The basis of the slacks at the starting bounds. */
  LemkeBasis(LemkeTableau tableau) {
    this.tableau = tableau;
    columns = new int[tableau.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = tableau.startsAtLower(i) ? tableau.atLower(i) : tableau.atUpper(i);
    }
    factorise();
  }

  /**
   * Slot {@code slot} took in a column whose form in the old basis is {@code rows}, {@code values}.
   */
  private record Exchange(int slot, double pivot, int[] rows, double[] values) {

    static Exchange of(int slot, double[] form) {
      int count = 0;
      for (int i = 0; i < form.length; i++) {
        count += i != slot && form[i] != 0 ? 1 : 0;
      }
      var rows = new int[count];
      var values = new double[count];
      count = 0;
      for (int i = 0; i < form.length; i++) {
        if (i != slot && form[i] != 0) {
          rows[count] = i;
          values[count++] = form[i];
        }
      }
      return new Exchange(slot, form[slot], rows, values);
    }

    void apply(double[] y) {
      if (y[slot] == 0) {
        return;
      }
      y[slot] /= pivot;
      for (int k = 0; k < rows.length; k++) {
        y[rows[k]] -= values[k] * y[slot];
      }
    }

    void applyTransposed(double[] y) {
      double sum = y[slot];
      for (int k = 0; k < rows.length; k++) {
        sum -= values[k] * y[rows[k]];
      }
      y[slot] = sum / pivot;
    }
  }

  int column(int slot) {
    return columns[slot];
  }

  /** The coefficients of a right-hand side in this basis, by slot. */
  double[] solve(double[] b) {
    double[] y = lu.solve(b);
    for (Exchange exchange : exchanges) {
      exchange.apply(y);
    }
    return y;
  }

  /** The row of the inverse that belongs to a slot. */
  double[] inverseRow(int slot) {
    var y = new double[columns.length];
    y[slot] = 1;
    for (int k = exchanges.size() - 1; k >= 0; k--) {
      exchanges.get(k).applyTransposed(y);
    }
    return lu.solveTransposed(y);
  }

  /** Puts {@code column}, whose form in this basis is given, in place of the one in a slot. */
  void replace(int slot, int column, double[] form) {
    columns[slot] = column;
    exchanges.add(Exchange.of(slot, form));
  }

  boolean dueForFactorisation() {
    return exchanges.size() >= UPDATES;
  }

  /**
   * Factorises afresh; false where the basis has become singular. Slots are dealt anew: slot {@code
   * i} holds the column of variable {@code i}, the artificial one fills the gap, and so the
   * diagonal of the matrix stays on the diagonal of the basis.
   */
  boolean factorise() {
    int[] old = columns.clone();
    java.util.Arrays.fill(columns, tableau.artificial());
    for (int column : old) {
      if (column != tableau.artificial()) {
        columns[tableau.variableOf(column)] = column;
      }
    }
    var builder = SparseJacobian.builder(columns.length);
    for (int slot = 0; slot < columns.length; slot++) {
      tableau.addColumn(columns[slot], builder, slot);
    }
    SparseJacobian matrix = builder.build();
    lu = SparseLu.of(matrix, LuOrdering.ofSum(matrix.pattern()));
    exchanges.clear();
    return lu.replacedPivots() == 0;
  }
}
