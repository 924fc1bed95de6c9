/** Documents about the reserve: lots, commitments, acts, and whole reserves. */
@NullMarked
package forge.store.acts;

import org.jspecify.annotations.NullMarked;
