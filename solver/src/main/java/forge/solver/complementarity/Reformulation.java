package forge.solver.complementarity;

/**
 * A system of equations, one for each component, whose zeros are the solutions of a complementarity
 * problem. Each equation depends on its own {@code x_i} and {@code F_i} alone, so that its Jacobian
 * is {@code diag(slopeByX) + diag(slopeByF) F'(x)}.
 */
interface Reformulation {

  /** The residual of equation {@code i}; it grows with {@code x} and with {@code f}. */
  double residual(int i, double x, double f);

  /** Its slope in {@code x_i} at constant {@code F_i}; not negative. */
  double slopeByX(int i, double x, double f);

  /** Its slope in {@code F_i} at constant {@code x_i}; not negative. */
  double slopeByF(int i, double x, double f);
}
