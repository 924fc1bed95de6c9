/**
 * Clearing a market: from a problem to columns and rows, to a convex programme or a complementarity
 * system, to an equilibrium.
 */
package forge.market.equilibrium;
