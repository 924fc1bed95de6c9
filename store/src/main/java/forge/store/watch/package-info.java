/** Files of the thresholds of the watch: {@code docs/methods/watch.md}. */
@NullMarked
package forge.store.watch;

import org.jspecify.annotations.NullMarked;
