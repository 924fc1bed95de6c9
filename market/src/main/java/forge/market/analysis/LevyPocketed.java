package forge.market.analysis;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Map;

/**
 * What a dominant coalition makes of a levy: revenue if it behaves competitively beside the revenue
 * when it prices against the rule.
 *
 * @param markups best mark-up found, by product, in currency per unit
 * @param prices prices in the levying economies under the dominant coalition's best mark-up, by
 *     economy, for the products it marks up
 * @param coalitionGain gain of the coalition over behaving competitively
 * @param local whether the best found may not be the best there is (several products)
 */
public record LevyPocketed(
    String coalition,
    double competitiveRevenue,
    double dominantRevenue,
    Map<ProductId, Double> markups,
    Map<ProductId, Map<EconomyId, Double>> prices,
    double coalitionGain,
    boolean local) {}
