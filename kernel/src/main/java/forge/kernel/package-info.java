/**
 * Exact values that every other module speaks in: problems, identifiers, units and bases of mass,
 * rounding, periods and the two times of a record, explanations.
 */
package forge.kernel;
