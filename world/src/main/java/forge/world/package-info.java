/**
 * What exists before any model: minerals, products by stage, processes, economies and the zone, the
 * cited figures of the base year, and the checks on them.
 *
 * <p>The types hold values and see no file. The shipped data set stands beside them as resources
 * and is read by {@code forge.store}.
 */
package forge.world;
