/** The zone register on a day, as text and as JSON. */
@NullMarked
package forge.app.zone;

import org.jspecify.annotations.NullMarked;
