/** The origin case: what a file says of how a good was made, and what is asked of it. */
@NullMarked
package forge.store.origin;

import org.jspecify.annotations.NullMarked;
