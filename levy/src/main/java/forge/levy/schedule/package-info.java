/**
 * A rule set made ready for entries: indexed once, then only read. It says which line of the tariff
 * goods fall into, and which measures may apply to them.
 */
@NullMarked
package forge.levy.schedule;

import org.jspecify.annotations.NullMarked;
