package forge.market.accounts;

import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;

/**
 * What a support contract pays one activity.
 *
 * @param perUnit in currency per unit of the product; negative where the producer pays back
 */
public record SupportLine(
    ActivityId activity,
    ProductId product,
    PeriodId period,
    double perUnit,
    double quantity,
    double amount) {}
