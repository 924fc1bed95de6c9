package forge.solver.convex;

/**
 * A smooth convex function of one variable: one term of a separable objective.
 *
 * <p>The domain may be open, for example a logarithmic barrier to a capacity (slope → +∞ at the
 * capacity) or minus the benefit of an isoelastic demand (slope → −∞ at zero). The bounds of the
 * column that carries the function enclose the domain; the solver evaluates only strictly between
 * them. The function must be pure: the same argument gives the same value.
 */
public interface ConvexFunction {

  /** The value at {@code x}; may be +∞ on the boundary of the domain. */
  double value(double x);

  /** The first derivative at {@code x}, not decreasing in {@code x}. */
  double slope(double x);

  /** The second derivative at {@code x}, not negative. */
  double curvature(double x);
}
