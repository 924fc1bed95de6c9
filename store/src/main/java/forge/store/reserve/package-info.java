/** The reserve's documents: sizings, buying plans and policies, and those that come with Forge. */
@NullMarked
package forge.store.reserve;

import org.jspecify.annotations.NullMarked;
