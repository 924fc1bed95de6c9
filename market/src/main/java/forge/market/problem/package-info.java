/**
 * What a market is: economies, products, activities, demand, arcs, storage, caps, policies and
 * conduct. Values only; nothing here solves anything.
 */
package forge.market.problem;
