/**
 * What to buy when, under a budget: whole lots, a cap on purchases as a share of the market, the
 * room there is, and prices that rise with what is bought. The plan comes with a bound that no plan
 * can pass.
 */
@NullMarked
package forge.reserve.plan;

import org.jspecify.annotations.NullMarked;
