/**
 * A price book as a folder: a journal of hash-chained entries that is only appended to, and the
 * evidence, methods and ladders that they rest on, each under its hash.
 */
package forge.store.book;
