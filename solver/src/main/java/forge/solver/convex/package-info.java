/** Separable convex programmes by a primal-dual interior point. */
package forge.solver.convex;
