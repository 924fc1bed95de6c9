/** Who gains, who pays: surpluses, duties, rents, support and purchases of an equilibrium. */
package forge.market.accounts;
