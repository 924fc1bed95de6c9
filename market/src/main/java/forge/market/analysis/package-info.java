/** Everything that is reported of a market: solution, accounts, certificate, floors, warnings. */
package forge.market.analysis;
