/**
 * The method file: its decoder, which answers with a method and every problem, its canonical text,
 * the named lists of holidays, and the methods that come with Forge.
 */
package forge.store.method;
