package forge.solver.complementarity;

/**
 * A mixed complementarity problem: find {@code l <= x <= u} with {@code F(x)} perpendicular to it.
 *
 * <p>For every component, {@code F_i(x) >= 0} where {@code x_i = l_i}, {@code F_i(x) <= 0} where
 * {@code x_i = u_i}, and {@code F_i(x) = 0} strictly between. A lower bound may be negative
 * infinity and an upper bound positive infinity. The algorithms evaluate {@code F} only at points
 * within the bounds, so it may be undefined outside them; a value that is not finite inside the
 * bounds makes a line search step back.
 */
public interface ComplementarityProblem {

  /** Number of variables, and of components of {@code F}. */
  int size();

  /** Lower bound of variable {@code i}; negative infinity where there is none. */
  double lower(int i);

  /** Upper bound of variable {@code i}; positive infinity where there is none. */
  double upper(int i);

  /**
   * Writes {@code F(x)} into {@code f}. {@code x} lies within the bounds and must not be changed.
   */
  void value(double[] x, double[] f);

  /** The matrix of {@code dF_i / dx_j} at {@code x}. Its pattern may differ between points. */
  SparseJacobian jacobian(double[] x);
}
