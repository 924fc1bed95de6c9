/** The database of the server: its address, its tables, its connections. */
package forge.app.serve.database;
