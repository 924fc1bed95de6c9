/**
 * The zone as dated data: who stands in which relation to it, what a relation gives, what was
 * promised by when, who chairs and what was decided. Everything is asked as of a day.
 */
@NullMarked
package forge.levy.zone;

import org.jspecify.annotations.NullMarked;
