/** What the watch asks, as text and as JSON. */
@NullMarked
package forge.app.watch;

import org.jspecify.annotations.NullMarked;
