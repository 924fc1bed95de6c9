/**
 * Reads a world from CSV tables: the shipped data set from the class path, or a folder of the same
 * tables. Every fault comes back with file, line, field, value, rule and advice.
 */
package forge.store.world;
