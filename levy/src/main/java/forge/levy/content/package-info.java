/**
 * What substances are in a good and its parts: masses, values at the declared and at the reference
 * price, origins and processing by material, summed up the bill of materials; and tests of scope
 * and of qualifying shares on those sums.
 */
@NullMarked
package forge.levy.content;

import org.jspecify.annotations.NullMarked;
