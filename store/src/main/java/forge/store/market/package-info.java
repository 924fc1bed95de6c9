/** The market file: its decoder, which answers with a market and every problem, and its encoder. */
package forge.store.market;
