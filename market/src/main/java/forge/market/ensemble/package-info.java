/**
 * A scenario solved many times over, with what is uncertain drawn anew each time. Draws are
 * numbered and each uncertainty has a stream of its own, so a draw is the same wherever and
 * whenever it is made.
 */
package forge.market.ensemble;
