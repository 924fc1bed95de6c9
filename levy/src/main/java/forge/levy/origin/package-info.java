/**
 * Where a good originates, and why: rules of origin as values, what is known of how the good was
 * made, and the determination with the calculation behind it. Exact; nothing here knows a file.
 */
@NullMarked
package forge.levy.origin;

import org.jspecify.annotations.NullMarked;
