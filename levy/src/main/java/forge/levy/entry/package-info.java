/**
 * What is declared at the border, one customs entry line at a time, as exact values. Nothing here
 * knows a rule.
 */
@NullMarked
package forge.levy.entry;

import org.jspecify.annotations.NullMarked;
