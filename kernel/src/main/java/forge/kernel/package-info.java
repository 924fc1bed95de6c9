/** Exact values that every other module speaks in: problems, identifiers, units, provenance. */
package forge.kernel;
