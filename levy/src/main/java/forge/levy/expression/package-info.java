/**
 * Duty expressions: what a measure charges, as a typed tree with a canonical text. Every expression
 * stands for an amount of money for the whole entry, in the currency in which duties are assessed;
 * a rate per unit counts for all units of the entry. Amounts are exact quotients until a rounding
 * that the expression or the measure names.
 */
@NullMarked
package forge.levy.expression;

import org.jspecify.annotations.NullMarked;
