/**
 * Assessment of many entries: a schedule compiled once into programs over scaled integers, found by
 * what an entry is about, and run on columns of figures, many rows at a step. Everything is exact;
 * an entry whose figures would leave the 128 bits of the arithmetic, or that cannot be assessed, is
 * handed to the readable path, so that both always say the same.
 */
@NullMarked
package forge.levy.bulk;

import org.jspecify.annotations.NullMarked;
