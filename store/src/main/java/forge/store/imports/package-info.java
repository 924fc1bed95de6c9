/**
 * Brings rows of others into a folder of tables: files in our own columns, and trade statistics. A
 * file is read as a stream; every bad row comes back as a problem, and a table appears whole or
 * stays as it was.
 */
package forge.store.imports;
