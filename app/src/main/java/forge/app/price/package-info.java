/** Prices for reading: determinations, publications and the price book as text and as JSON. */
package forge.app.price;
