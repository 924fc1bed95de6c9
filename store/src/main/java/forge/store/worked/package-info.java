/**
 * Worked examples of rule sets: entries, and what acts and their commentaries say is due on them.
 */
@NullMarked
package forge.store.worked;

import org.jspecify.annotations.NullMarked;
