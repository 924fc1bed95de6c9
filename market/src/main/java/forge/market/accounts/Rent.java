package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;

/**
 * A gain that belongs to the holder of a limit and not to a treasury or a producer.
 *
 * @param kind {@code importQuota}, {@code exportQuota}, {@code licenceQuota}, {@code
 *     tariffRateQuota}, {@code arcCapacity}, {@code sharedCap}, {@code freight}, {@code storage} or
 *     {@code openingStock}
 * @param amount in currency; negative for {@code arcCapacity} where a least flow is carried at a
 *     loss
 */
public record Rent(String kind, EconomyId holder, ProductId product, double amount) {}
