package forge.solver.complementarity;

/** Problems whose data and solutions are published, restated (Complementarity.jl, runtests_mcp). */
final class PublishedProblems {

  private PublishedProblems() {}

  /** The linear test; its solution is (2.8, 0, 0.8, 1.2). */
  static LinearComplementarity linear() {
    double[][] matrix = {{0, 0, -1, -1}, {0, 0, 1, -2}, {1, -1, 2, -2}, {1, 2, -2, 4}};
    double[] constant = {2, 2, -2, -6};
    double[] upper = {10, 10, 10, 10};
    return new LinearComplementarity(SparseJacobian.of(matrix), constant, new double[4], upper);
  }

  /** The Kojima-Shindo test; its solution is (sqrt 6 / 2, 0, 0, 1 / 2). */
  static SmallProblem kojimaShindo() {
    return SmallProblem.nonnegative(
        4,
        x -> {
          double a = x[0];
          double b = x[1];
          double c = x[2];
          double d = x[3];
          return new double[] {
            3 * a * a + 2 * a * b + 2 * b * b + c + 3 * d - 6,
            2 * a * a + a + b * b + 3 * c + 2 * d - 2,
            3 * a * a + a * b + 2 * b * b + 2 * c + 3 * d - 1,
            a * a + 3 * b * b + 2 * c + 3 * d - 3
          };
        });
  }
}
