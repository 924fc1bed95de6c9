/**
 * From facts that disagree to one balanced year: quantities and prices nearest to what sources say,
 * weighted with how far each is trusted, and a list of every figure that had to move.
 */
package forge.market.baseyear;
