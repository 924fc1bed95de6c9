/**
 * The ledger of the reserve in a relational database: a file by default, a PostgreSQL server by its
 * address. What may be recorded is decided by {@link forge.reserve.ledger.LedgerRules}; here it is
 * made durable, hashed into a chain, summed by day, and verified.
 */
@NullMarked
package forge.store.ledger;

import org.jspecify.annotations.NullMarked;
