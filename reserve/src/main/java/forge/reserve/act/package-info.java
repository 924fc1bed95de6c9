/** Acts of the reserve: what is decided, as text and as chains of transfers, and what follows. */
@NullMarked
package forge.reserve.act;

import org.jspecify.annotations.NullMarked;
