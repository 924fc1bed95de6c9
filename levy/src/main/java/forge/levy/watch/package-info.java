/**
 * The watch over many entries: figures that do not fit together, each put as a question with what
 * is behind it. It sees sums, never all entries at once.
 */
@NullMarked
package forge.levy.watch;

import org.jspecify.annotations.NullMarked;
