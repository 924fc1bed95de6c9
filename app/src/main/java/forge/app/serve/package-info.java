/**
 * The server: its start, its wiring and its settings. Frameworks are seen here and below, and
 * nowhere else.
 */
package forge.app.serve;
