/** Balanced years as files: written for a reader, and kept so that none is computed twice. */
package forge.store.baseyear;
