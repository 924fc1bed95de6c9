/**
 * Numerical solvers without knowledge of markets: separable convex programmes by an interior-point
 * method, their duals and sensitivities. Pure: no file, clock, logger or random seed.
 */
package forge.solver;
