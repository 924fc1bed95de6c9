package forge.market.accounts;

import forge.market.equilibrium.Node;

/**
 * A member's variable levy on a product.
 *
 * @param levy per unit
 * @param revenue what it collects
 */
public record LevyLine(Node node, double levy, double revenue) {}
