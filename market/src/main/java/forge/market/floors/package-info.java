/** Which floors a levy can hold, and which floors leak into the next stage. */
package forge.market.floors;
