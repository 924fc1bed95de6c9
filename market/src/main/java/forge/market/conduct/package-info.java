/** A dominant exporter that foresees how the market and the levy rule answer to its prices. */
package forge.market.conduct;
