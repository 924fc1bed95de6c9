package forge.market.equilibrium;

/**
 * The unknowns of a market: quantities of the columns, duals of the rows, multipliers of the
 * answering wedges, each in its own order and unscaled.
 */
record MarketPoint(double[] x, double[] y, double[] multipliers) {}
