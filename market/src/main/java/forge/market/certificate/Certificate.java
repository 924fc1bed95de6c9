package forge.market.certificate;

/**
 * Whether a point clears its market. All measures are relative: gaps of prices to the prices around
 * them, gaps of quantities to the quantities around them.
 *
 * @param naturalResidual largest |x − proj(x − F)| over the whole complementarity system
 * @param worstCondition where that is, in words
 * @param balanceGap largest |supply − use − disposal| over the places
 * @param dualityGap |primal − dual value| over the value of trade; not a number where the market is
 *     no convex programme
 * @param secondStartDifference largest difference of a price from those of a solution from another
 *     start; not a number where no second start was made
 * @param passed whether residual, balance and gap are within tolerance
 */
public record Certificate(
    double naturalResidual,
    String worstCondition,
    double balanceGap,
    double dualityGap,
    double secondStartDifference,
    boolean passed) {}
