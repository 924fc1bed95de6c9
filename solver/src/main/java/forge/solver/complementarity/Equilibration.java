package forge.solver.complementarity;

/**
 * A scaling {@code x = C y}, {@code G(y) = R F(C y)} that brings the entries of {@code R F' C} near
 * one in the sense of least squares of their logarithms (Curtis and Reid 1972, "On the automatic
 * scaling of matrices for Gaussian elimination").
 *
 * <p>Positive diagonal factors keep the solutions and the P0 property. Rows and columns are scaled
 * apart because a levy is a price that appears in the row of a flow: no common factor suits both.
 * What remains of the units of prices and quantities is one common factor. The factors are powers
 * of two, so that bounds and points survive the way there and back to the last bit.
 */
final class Equilibration {

  private static final int SWEEPS = 30;

  /** Entries below this share of the largest in their row are noise, and not scaled for. */
  private static final double NOISE = 1e-10;

  /**
   * The range of exponents allowed; outside it the first point says too little about the others.
   */
  private static final int LARGEST_EXPONENT = 40;

  private final double[] rowFactor;
  private final double[] columnFactor;

  private Equilibration(double[] rowFactor, double[] columnFactor) {
    this.rowFactor = rowFactor;
    this.columnFactor = columnFactor;
  }

  /** The scaling for a Jacobian; the identity where it is not finite. */
  static Equilibration of(SparseJacobian a) {
    int n = a.size();
    var rowExponent = new double[n];
    var columnExponent = new double[n];
    double[] logarithm = logarithms(a);
    for (int sweep = 0; sweep < SWEEPS && a.isFinite(); sweep++) {
      balance(a.pattern(), logarithm, rowExponent, columnExponent);
    }
    return new Equilibration(powersOfTwo(rowExponent), powersOfTwo(columnExponent));
  }

  /** The scaling that changes nothing. */
  static Equilibration none(int size) {
    return new Equilibration(powersOfTwo(new double[size]), powersOfTwo(new double[size]));
  }

  /** Binary logarithms of the entries; not a number where an entry is zero or noise. */
  private static double[] logarithms(SparseJacobian a) {
    var largest = new double[a.size()];
    int[] row = a.pattern().row();
    for (int k = 0; k < row.length; k++) {
      largest[row[k]] = Math.max(largest[row[k]], Math.abs(a.values()[k]));
    }
    var logarithm = new double[row.length];
    for (int k = 0; k < row.length; k++) {
      double size = Math.abs(a.values()[k]);
      boolean counts = size > NOISE * largest[row[k]];
      logarithm[k] = counts ? Math.log(size) / Math.log(2) : Double.NaN;
    }
    return logarithm;
  }

  /**
   * One sweep: every exponent becomes minus the mean of what it has to cancel, columns then rows.
   */
  private static void balance(
      SparseJacobian.Pattern pattern, double[] logarithm, double[] rows, double[] columns) {
    var sum = new double[rows.length];
    var count = new int[rows.length];
    for (int j = 0; j < columns.length; j++) {
      double total = 0;
      int entries = 0;
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        if (!Double.isNaN(logarithm[k])) {
          total += logarithm[k] + rows[pattern.row()[k]];
          entries++;
        }
      }
      columns[j] = entries == 0 ? 0 : -total / entries;
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        if (!Double.isNaN(logarithm[k])) {
          sum[pattern.row()[k]] += logarithm[k] + columns[j];
          count[pattern.row()[k]]++;
        }
      }
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] = count[i] == 0 ? 0 : -sum[i] / count[i];
    }
  }

  private static double[] powersOfTwo(double[] exponent) {
    var factor = new double[exponent.length];
    for (int i = 0; i < factor.length; i++) {
      long rounded = Math.round(exponent[i]);
      factor[i] = Math.scalb(1.0, Math.clamp(rounded, -LARGEST_EXPONENT, LARGEST_EXPONENT));
    }
    return factor;
  }

  double[] toScaled(double[] x) {
    var y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] / columnFactor[i];
    }
    return y;
  }

  double[] toOriginal(double[] y) {
    var x = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      x[i] = y[i] * columnFactor[i];
    }
    return x;
  }

  /** For every variable the diagonal entry of {@code F'} that the scaling brings to one. */
  double[] unitDiagonal() {
    var diagonal = new double[rowFactor.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = 1 / (rowFactor[i] * columnFactor[i]);
    }
    return diagonal;
  }

  /** The problem in the scaled variables. */
  ComplementarityProblem scale(ComplementarityProblem problem) {
    return new Scaled(problem);
  }

  private final class Scaled implements ComplementarityProblem {

    private final ComplementarityProblem problem;
    private final double[] lower;
    private final double[] upper;

    Scaled(ComplementarityProblem problem) {
      this.problem = problem;
      lower = new double[problem.size()];
      upper = new double[problem.size()];
      for (int i = 0; i < lower.length; i++) {
        lower[i] = problem.lower(i) / columnFactor[i];
        upper[i] = problem.upper(i) / columnFactor[i];
      }
    }

    @Override
    public int size() {
      return problem.size();
    }

    @Override
    public double lower(int i) {
      return lower[i];
    }

    @Override
    public double upper(int i) {
      return upper[i];
    }

    @Override
    public void value(double[] y, double[] g) {
      problem.value(toOriginal(y), g);
      for (int i = 0; i < g.length; i++) {
        g[i] *= rowFactor[i];
      }
    }

    @Override
    public SparseJacobian jacobian(double[] y) {
      return problem.jacobian(toOriginal(y)).scaledBy(rowFactor, columnFactor);
    }
  }
}
