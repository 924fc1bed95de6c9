/**
 * When to draw on the reserve and when to fill it: a dynamic programme over the state of the stock
 * and of the world, solved by policy iteration, with a proof of the value that does not rest on the
 * way it was found.
 */
@NullMarked
package forge.reserve.release;

import org.jspecify.annotations.NullMarked;
