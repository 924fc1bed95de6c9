package forge.market.equilibrium;

/**
 * How a solution came about; facts, not a verdict.
 *
 * @param converged whether the method reached its tolerance
 * @param stopReason why it stopped, as one lower-case phrase
 * @param method what solved it: {@code convex}, {@code outer loop} or {@code complementarity}
 * @param iterations steps of the outermost method
 */
public record SolveStatus(boolean converged, String stopReason, String method, int iterations) {}
