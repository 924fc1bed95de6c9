/** The parties in whose name a user may act on the reserve. */

import type { Session } from '../../api/documents';

/** Of the authorities and participants of a reserve those that a session may act for, after the user itself. */
export function partiesOf(session: Session, authorities: readonly string[], participants: readonly string[]): string[] {
  const given = session.actsFor ?? [session.user];
  const all = given.includes('*');
  const offered = [...authorities, ...participants].filter((party) => all || given.includes(party));
  return [...new Set([session.user, ...offered])];
}

/** Who decides an act where nobody says otherwise: for a release the first authority that can be, else the user. */
export function usualParty(place: string, parties: readonly string[], authorities: readonly string[]): string {
  const authority = place === 'release' ? parties.find((party) => authorities.includes(party)) : undefined;
  return authority ?? parties[0] ?? '';
}
