/**
 * An append-only, double-entry ledger in mineral units and in money. What may be recorded is
 * decided here, by pure rules over balances; where records are kept is a matter of {@link
 * forge.reserve.ledger.LedgerStore}.
 */
@NullMarked
package forge.reserve.ledger;

import org.jspecify.annotations.NullMarked;
