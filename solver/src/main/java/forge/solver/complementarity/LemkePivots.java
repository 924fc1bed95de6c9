package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The pivots of Lemke's method for a box: from the ray of large {@code t} along the almost
 * complementary points, each bound of {@code x} having its own slack, until {@code t} is zero.
 *
 * <p>A variable that enters may cross its whole range and stop at the other bound; then no column
 * is exchanged. Ties between leaving columns are broken lexicographically, which is the same as an
 * infinitesimal change of {@code q} and excludes cycling (Cottle, Pang and Stone 1992, section
 * 4.9).
 */
final class LemkePivots {

  /** Entries of an entering column below this share of its largest are not pivoted on. */
  private static final double PIVOT_TOLERANCE = 1e-10;

  /** Ratios closer than this, relative to one or the ratio, are a tie. */
  private static final double TIE = 1e-11;

  private final LemkeTableau tableau;
  private final LemkeBasis basis;
  private final boolean[] atUpper;
  private double[] values;
  private int pivots;
  private int entering;
  private boolean descending;

  LemkePivots(LemkeTableau tableau) {
    this.tableau = tableau;
    basis = new LemkeBasis(tableau);
    atUpper = new boolean[tableau.size()];
    for (int i = 0; i < atUpper.length; i++) {
      atUpper[i] = !tableau.startsAtLower(i);
    }
    values = basicValues();
  }

  int pivots() {
    return pivots;
  }

  /** Runs to the end of the path or of the allowed pivots. */
  ComplementarityStop run(int limit) {
    if (!raiseArtificial()) {
      return ComplementarityStop.SOLVED;
    }
    while (pivots < limit) {
      double[] rates = rates();
      int slot = leavingSlot(rates);
      double step = slot < 0 ? Double.POSITIVE_INFINITY : ratio(slot, rates[slot]);
      double range = tableau.highest(entering) - tableau.lowest(entering);
      if (step == Double.POSITIVE_INFINITY && range == Double.POSITIVE_INFINITY) {
        return ComplementarityStop.SECONDARY_RAY;
      }
      pivots++;
      if (range <= step) {
        flip(range, rates);
      } else if (exchange(slot, step, rates)) {
        return ComplementarityStop.SOLVED;
      }
      if (basis.dueForFactorisation() && !refresh()) {
        return ComplementarityStop.STALLED;
      }
    }
    return ComplementarityStop.ITERATION_LIMIT;
  }

  /** The point reached, in the variables of the tableau. */
  double[] point() {
    refresh();
    var x = new double[tableau.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = atUpper[i] ? tableau.upper(i) : tableau.lower(i);
    }
    for (int slot = 0; slot < x.length; slot++) {
      if (tableau.isVariable(basis.column(slot))) {
        x[basis.column(slot)] = values[slot];
      }
    }
    return x;
  }

  /** Brings {@code t} in for the most negative slack; false where the start is a solution. */
  private boolean raiseArtificial() {
    int worst = 0;
    for (int slot = 1; slot < values.length; slot++) {
      boolean tie = values[slot] <= values[worst] + TIE * Math.max(1, Math.abs(values[worst]));
      worst = values[slot] < values[worst] || tie ? slot : worst;
    }
    if (values.length == 0 || values[worst] >= 0) {
      return false;
    }
    var cover = new double[values.length];
    tableau.addColumn(tableau.artificial(), 1, cover);
    double[] form = basis.solve(cover);
    int leaving = basis.column(worst);
    basis.replace(worst, tableau.artificial(), form);
    values = basicValues();
    enter(tableau.variableOf(leaving));
    return true;
  }

  private void enter(int variable) {
    entering = variable;
    descending = tableau.isVariable(variable) && atUpper[variable];
  }

  /** How fast every basic variable falls as the entering one moves away from its bound. */
  private double[] rates() {
    var column = new double[values.length];
    tableau.addColumn(entering, descending ? -1 : 1, column);
    return basis.solve(column);
  }

  private double ratio(int slot, double rate) {
    int column = basis.column(slot);
    double room =
        rate > 0 ? values[slot] - tableau.lowest(column) : tableau.highest(column) - values[slot];
    return Math.max(0, room) / Math.abs(rate);
  }

  /** The slot that blocks first, the artificial one where it does; -1 where none blocks. */
  private int leavingSlot(double[] rates) {
    double largest = Arrays.stream(rates).map(Math::abs).max().orElse(0);
    double smallest = Double.POSITIVE_INFINITY;
    var ratios = new double[rates.length];
    for (int slot = 0; slot < rates.length; slot++) {
      boolean usable = Math.abs(rates[slot]) > PIVOT_TOLERANCE * Math.max(1, largest);
      ratios[slot] = usable ? ratio(slot, rates[slot]) : Double.POSITIVE_INFINITY;
      smallest = Math.min(smallest, ratios[slot]);
    }
    int best = -1;
    double[] bestRow = null;
    for (int slot = 0; slot < rates.length; slot++) {
      if (ratios[slot] == Double.POSITIVE_INFINITY
          || ratios[slot] > smallest + TIE * Math.max(1, smallest)) {
        continue;
      }
      if (basis.column(slot) == tableau.artificial()) {
        return slot;
      }
      if (best >= 0) {
        bestRow = bestRow == null ? perturbation(best, rates[best]) : bestRow;
        double[] row = perturbation(slot, rates[slot]);
        if (precedes(bestRow, row)) {
          continue;
        }
        bestRow = row;
      }
      best = slot;
    }
    return best;
  }

  /** How the ratio of a slot changes with the perturbations of {@code q}, first to last. */
  private double[] perturbation(int slot, double rate) {
    double[] row = basis.inverseRow(slot);
    for (int i = 0; i < row.length; i++) {
      row[i] *= (tableau.startsAtLower(i) ? -1 : 1) / rate;
    }
    return row;
  }

  private static boolean precedes(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      double gap = a[i] - b[i];
      if (Math.abs(gap) > TIE * Math.max(1, Math.abs(a[i]))) {
        return gap < 0;
      }
    }
    return true;
  }

  private void flip(double range, double[] rates) {
    move(range, rates);
    atUpper[entering] = !descending;
    enter(atUpper[entering] ? tableau.atUpper(entering) : tableau.atLower(entering));
  }

  /**
   * Exchanges the entering column for the one in a slot; true where that was the artificial one.
   */
  private boolean exchange(int slot, double step, double[] rates) {
    int leaving = basis.column(slot);
    double from = descending ? tableau.highest(entering) : tableau.lowest(entering);
    move(step, rates);
    double[] form = rates;
    if (descending) {
      form = Arrays.stream(rates).map(rate -> -rate).toArray();
    }
    basis.replace(slot, entering, form);
    values[slot] = descending ? from - step : from + step;
    if (leaving == tableau.artificial()) {
      return true;
    }
    if (tableau.isVariable(leaving)) {
      atUpper[leaving] = rates[slot] < 0;
      enter(atUpper[leaving] ? tableau.atUpper(leaving) : tableau.atLower(leaving));
    } else {
      enter(tableau.variableOf(leaving));
    }
    return false;
  }

  private void move(double step, double[] rates) {
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] -= step * rates[slot];
    }
  }

  private boolean refresh() {
    boolean regular = basis.factorise();
    values = basicValues();
    return regular;
  }

  /** Solves for the basic variables with all others at their bounds. */
  private double[] basicValues() {
    int n = tableau.size();
    var basic = new boolean[n];
    for (int slot = 0; slot < n; slot++) {
      if (tableau.isVariable(basis.column(slot))) {
        basic[basis.column(slot)] = true;
      }
    }
    var right = new double[n];
    for (int i = 0; i < n; i++) {
      right[i] -= tableau.constant()[i];
      double bound = atUpper[i] ? tableau.upper(i) : tableau.lower(i);
      if (!basic[i] && bound != 0) {
        tableau.addColumn(i, -bound, right);
      }
    }
    return basis.solve(right);
  }
}
