package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ArcId;

/**
 * What one treasury takes from one flow under one policy.
 *
 * @param policy position of the policy in the problem's list
 * @param kind such as {@code specificDuty} or {@code variableLevy}
 * @param perUnit in currency per unit
 * @param amount in currency
 */
public record DutyLine(
    int policy,
    String kind,
    EconomyId treasury,
    ProductId product,
    ArcId arc,
    PeriodId period,
    double perUnit,
    double amount) {}
