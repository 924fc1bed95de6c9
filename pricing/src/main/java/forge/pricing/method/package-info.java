/** Methods as data: what a price is of, which evidence counts, and how figures become one price. */
package forge.pricing.method;
