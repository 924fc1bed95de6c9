/** Releases of the reserve: orders, their clocks, and auctions. */
@NullMarked
package forge.reserve.order;

import org.jspecify.annotations.NullMarked;
