/** Measurements of Forge against itself and against other engines. */
package forge.benchmarks;
