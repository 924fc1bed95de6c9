/** The chains at a glance: who makes how much, floors, spreads and alerts. */
@NullMarked
package forge.app.overview;

import org.jspecify.annotations.NullMarked;
