package forge.solver.complementarity;

/** Why a complementarity algorithm stopped. */
public enum ComplementarityStop {
  /** The natural residual is within tolerance. */
  SOLVED,
  /** The allowed number of iterations is used up. */
  ITERATION_LIMIT,
  /** No method could reduce the residual any further. */
  STALLED,
  /**
   * The pivots of Lemke's method ran off along a ray; for a monotone problem there is no solution.
   */
  SECONDARY_RAY,
  /** {@code F} is not finite at the start, nor at points near it inside the bounds. */
  UNDEFINED_START
}
