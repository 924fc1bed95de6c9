/** Files of evidence for prices, in CSV and Parquet: reading, writing, the canonical text. */
package forge.store.evidence;
