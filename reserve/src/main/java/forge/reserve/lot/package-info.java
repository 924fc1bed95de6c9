/** Lots of the reserve: what each is, what it cost, where it stands, and which is taken first. */
@NullMarked
package forge.reserve.lot;

import org.jspecify.annotations.NullMarked;
