/** Files of the zone register: {@code docs/formats/zone.md}. */
@NullMarked
package forge.store.zone;

import org.jspecify.annotations.NullMarked;
