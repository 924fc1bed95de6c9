/**
 * Chain of custody where goods that qualify and goods that do not are mixed: mass balance over a
 * period, and inventories of fungible goods. What is claimed never exceeds what came in.
 */
@NullMarked
package forge.levy.custody;

import org.jspecify.annotations.NullMarked;
