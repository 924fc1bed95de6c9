/** What people read in a terminal: figures, tables and the text of each command. */
package forge.app.text;
