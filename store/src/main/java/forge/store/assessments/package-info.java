/**
 * Assessments as documents that can be made again to the byte from the entry, the rule set, the
 * prices and the moment that they name.
 */
@NullMarked
package forge.store.assessments;

import org.jspecify.annotations.NullMarked;
