package forge.solver.complementarity;

/** A factorised square matrix. */
interface Factors {

  /** Number of pivots that were put in for want of a usable one. */
  int replacedPivots();

  /** The solution of {@code A x = b}, refined as long as the residual at least halves. */
  double[] solveRefined(double[] b);
}
