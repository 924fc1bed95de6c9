package forge.solver.convex;

/** A direction in the primal-dual space of an {@link Iterate}. */
final class NewtonDirection {
  final double[] x;
  final double[] y;
  final double[] lowerDual;
  final double[] upperDual;

  NewtonDirection(int columns, int rows) {
    x = new double[columns];
    y = new double[rows];
    lowerDual = new double[columns];
    upperDual = new double[columns];
  }

  /** {@code this = first + second}. */
  void sum(NewtonDirection first, NewtonDirection second) {
    sum(first.x, second.x, x);
    sum(first.y, second.y, y);
    sum(first.lowerDual, second.lowerDual, lowerDual);
    sum(first.upperDual, second.upperDual, upperDual);
  }

  private static void sum(double[] first, double[] second, double[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] = first[k] + second[k];
    }
  }
}
