/**
 * What is due on one entry, exactly, with the way from the declaration to each line. The readable
 * path: it is what the bulk path must agree with to the last digit.
 */
@NullMarked
package forge.levy.assessment;

import org.jspecify.annotations.NullMarked;
