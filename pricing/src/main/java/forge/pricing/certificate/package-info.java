/**
 * An independent look at a determination: whether what it counts may count, and whether the price
 * follows from it. It shares no code with the determination beyond the types of its result.
 */
package forge.pricing.certificate;
