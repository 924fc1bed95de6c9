/** The reserve as its lender sees it: what is drawn, what it costs and what stands behind it. */
@NullMarked
package forge.reserve.lender;

import org.jspecify.annotations.NullMarked;
