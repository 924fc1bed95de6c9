package forge.market.accounts;

import forge.market.equilibrium.Node;

/**
 * What the public buys into or releases from a stock at one place.
 *
 * @param kind {@code purchase} or {@code release}
 * @param outlay what it costs the public; negative where a release earns
 */
public record StockLine(String kind, Node node, double price, double quantity, double outlay) {}
