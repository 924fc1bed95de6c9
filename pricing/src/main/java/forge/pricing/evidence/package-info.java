/** Evidence for prices: what was paid, asked, quoted, declared, guaranteed or computed. */
package forge.pricing.evidence;
