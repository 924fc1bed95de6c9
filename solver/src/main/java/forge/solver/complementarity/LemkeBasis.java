package forge.solver.complementarity;

import java.util.ArrayList;
import java.util.Arrays;
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
    exchanges.add(new Exchange(slot, form));
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
    Arrays.fill(columns, tableau.artificial());
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
    lu = SparseLu.of(matrix, LuOrdering.of(matrix.pattern()));
    exchanges.clear();
    return lu.replacedPivots() == 0;
  }
}
