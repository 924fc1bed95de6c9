/** Files and stores: every format that is read or written has its one public entry here. */
package forge.store;
