/**
 * From evidence to a price: normalisation to the reference specification, the tiers of the method,
 * rounding and steadying, with the counts, exclusions and steps that an auditor needs, and a
 * certificate that shares no code with them.
 */
package forge.pricing.determination;
