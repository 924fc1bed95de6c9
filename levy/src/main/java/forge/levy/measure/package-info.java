/**
 * The rules of a border as dated values: measures on goods from areas, quotas, exchange rates, and
 * how measures stand to each other; and whether they agree among themselves.
 */
@NullMarked
package forge.levy.measure;

import org.jspecify.annotations.NullMarked;
