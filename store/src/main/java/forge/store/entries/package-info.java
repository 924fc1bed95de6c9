/**
 * Entries as files: the columns of a table, the document of one entry, and how both become values
 * or are refused for every reason at once.
 */
@NullMarked
package forge.store.entries;

import org.jspecify.annotations.NullMarked;
