/** Participants of the reserve: what they committed to, what they pay, owe and may draw. */
@NullMarked
package forge.reserve.participant;

import org.jspecify.annotations.NullMarked;
