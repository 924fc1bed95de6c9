/** Whether a point clears its market, found by code that shares nothing with the solvers. */
package forge.market.certificate;
