/** The report of a simulation: one self-contained page that prints well. */
package forge.app.report;
