/**
 * Back-tests: a dated shock is put to the market as it was known before, and the change that the
 * market answers with is compared with the one that was observed.
 */
package forge.market.backtest;
