/** The strategic reserve: its ledger, lots, participants and policy, and how large it should be. */
@NullMarked
package forge.reserve;

import org.jspecify.annotations.NullMarked;
