/**
 * Tables of entries assessed: columns of a file to figures, and figures to files, with totals. What
 * cannot be assessed is written with its reasons into a file of its own, so that every row that was
 * read is in one file or the other.
 */
@NullMarked
package forge.store.bulk;

import org.jspecify.annotations.NullMarked;
