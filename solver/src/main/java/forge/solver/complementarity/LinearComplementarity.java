package forge.solver.complementarity;

/** The mixed complementarity problem of {@code F(x) = M x + q} within bounds. */
public final class LinearComplementarity implements ComplementarityProblem {

  private final SparseJacobian matrix;
  private final double[] constant;
  private final double[] lower;
  private final double[] upper;

  /** The problem of a matrix, a constant term and bounds, of which the arrays are copied. */
  public LinearComplementarity(
      SparseJacobian matrix, double[] constant, double[] lower, double[] upper) {
    int n = matrix.size();
    if (constant.length != n || lower.length != n || upper.length != n) {
      throw new IllegalArgumentException(
          "A matrix of size %d needs as many constants and bounds, not %d, %d and %d"
              .formatted(n, constant.length, lower.length, upper.length));
    }
    for (int i = 0; i < n; i++) {
      if (!(lower[i] <= upper[i])) {
        throw new IllegalArgumentException(
            "Variable %d has lower bound %s above its upper bound %s"
                .formatted(i, lower[i], upper[i]));
      }
    }
    this.matrix = matrix;
    this.constant = constant.clone();
    this.lower = lower.clone();
    this.upper = upper.clone();
  }

  /** {@code F} linearised at a point: {@code F(z) + F'(z) (x - z)} within the same bounds. */
  static LinearComplementarity at(ComplementarityProblem problem, Iterate point) {
    int n = problem.size();
    SparseJacobian jacobian = problem.jacobian(point.x());
    var product = new double[n];
    jacobian.multiply(point.x(), product);
    var constant = new double[n];
    var lower = new double[n];
    var upper = new double[n];
    for (int i = 0; i < n; i++) {
      constant[i] = point.f()[i] - product[i];
      lower[i] = problem.lower(i);
      upper[i] = problem.upper(i);
    }
    return new LinearComplementarity(jacobian, constant, lower, upper);
  }

  @Override
  public int size() {
    return constant.length;
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
  public void value(double[] x, double[] f) {
    System.arraycopy(constant, 0, f, 0, f.length);
    matrix.addColumns(x, f);
  }

  @Override
  public SparseJacobian jacobian(double[] x) {
    return matrix;
  }

  SparseJacobian matrix() {
    return matrix;
  }

  double[] constant() {
    return constant;
  }
}
