/**
 * What is wrong with the facts of a world and what is doubtful, and how much of each chain is known
 * at all. An audit reads the whole world and reports everything at once; it changes nothing.
 */
package forge.world.audit;
