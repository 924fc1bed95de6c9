/** The border of the zone: rules, origin, quotas, and what is due on an entry and why. */
@NullMarked
package forge.levy;

import org.jspecify.annotations.NullMarked;
