/** How a version of a rule set is written, put forward, and brought into force by another party. */
@NullMarked
package forge.levy.authoring;

import org.jspecify.annotations.NullMarked;
