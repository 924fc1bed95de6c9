/**
 * All prices of one publication: each product determined in each market, the stages of the chain
 * made coherent, everything certified.
 */
package forge.pricing.edition;
