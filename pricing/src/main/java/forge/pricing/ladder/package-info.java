/** Ladder coherence: the prices of the stages of one chain, made to cover what each stage costs. */
package forge.pricing.ladder;
