/** The {@code forge} command: reads its arguments, wires the modules together and reports. */
package forge.app;
