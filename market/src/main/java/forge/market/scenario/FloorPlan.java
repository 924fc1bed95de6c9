package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.List;
import java.util.Set;

/**
 * Floors that a zone defends by uniform levies, stage after stage: the first at a given price, each
 * next one at its cascade minimum.
 *
 * @param first the product whose floor is given
 * @param floor in USD/kg
 * @param next the products of the next stages, in order
 */
record FloorPlan(ProductId first, double floor, List<ProductId> next, Set<EconomyId> zone) {}
