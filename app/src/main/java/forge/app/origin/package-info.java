/** How the origin and content of goods are shown: as text to read and as JSON. */
@NullMarked
package forge.app.origin;

import org.jspecify.annotations.NullMarked;
