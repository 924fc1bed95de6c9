/** From the world's base year to a calibrated market, and from a scenario to a comparison. */
package forge.market.scenario;
