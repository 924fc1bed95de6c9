/**
 * The ladder file: its decoder, which answers with a ladder and every problem, its canonical text,
 * and the ladders that come with Forge.
 */
package forge.store.ladder;
