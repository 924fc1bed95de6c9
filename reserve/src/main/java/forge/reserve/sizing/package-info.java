/**
 * How large the reserve should be: what would be short in each year under stated disruptions, how
 * likely that is, and the stock that keeps the risk of running out at a stated level.
 */
@NullMarked
package forge.reserve.sizing;

import org.jspecify.annotations.NullMarked;
