/**
 * The published cases that ship with Forge: their inputs and printed figures as data, the figures
 * that Forge finds, and whether the two agree. Markets are those of {@code docs/examples}; they are
 * read, solved and reported as {@code forge solve --json} does it.
 */
package forge.app.cases;
