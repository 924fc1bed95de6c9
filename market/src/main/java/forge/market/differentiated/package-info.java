/**
 * Markets in which a good differs by its origin (Armington 1969): a tariff on one origin moves
 * buyers to the others. Two models that give changes from a base: {@link
 * forge.market.differentiated.Gsim}, linear and with many importers, and {@link
 * forge.market.differentiated.Armington}, in levels and with one importer.
 */
package forge.market.differentiated;
