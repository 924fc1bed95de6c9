package forge.solver.convex;

/**
 * Why a solver stopped; every solver of this module returns one and none throws for the market's
 * sake.
 */
public enum StopReason {
  /** The certificate (residuals and gap) is within tolerance. */
  OPTIMAL,
  /** No point satisfies rows and bounds; the witness rows carry a Farkas ray. */
  INFEASIBLE,
  /** The objective falls without limit; the witness columns carry a ray of descent. */
  UNBOUNDED,
  /** The iteration limit came first; the best point is returned. */
  ITERATION_LIMIT,
  /** Rounding stopped progress before the tolerance; the best point is returned. */
  NUMERICAL
}
