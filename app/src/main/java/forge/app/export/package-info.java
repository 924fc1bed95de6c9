/** Results as files: CSV tables and JSON, each written whole or not at all. */
package forge.app.export;
