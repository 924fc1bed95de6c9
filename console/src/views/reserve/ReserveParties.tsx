import { createContext, useContext, type ReactNode } from 'react';
import { useDocument } from '../../api/useDocument';
import { useSession } from '../../app/session';
import { itemsOf, type ActLine, type Entitlement, type Listed, type Report } from './documents';
import { partiesOf } from './parties';
import { charterTold } from './told';

export type Known = { readonly parties: readonly string[]; readonly authorities: readonly string[] };

const PartiesContext = createContext<Known | null>(null);

/** Tells the forms behind it who can be the party of an act. */
export function ReserveParties({ report, children }: { report: Report; children: ReactNode }) {
  const session = useSession();
  const operates = session.roles.includes('reserve-operator');
  const told = report.charter?.releases?.authorities;
  const acts = useDocument<Listed<ActLine>>(operates && !told ? '/reserve/acts' : null, { limit: 1000 });
  const listed = useDocument<Listed<Entitlement>>(operates && !report.participants ? '/reserve/participants' : null, { limit: 1000 });
  const authorities = told ?? charterTold(itemsOf(acts.document), 'authorities');
  const participants = (report.participants ?? itemsOf<Entitlement>(listed.document)).map((one) => one.participant);
  return <PartiesContext value={{ parties: partiesOf(session, authorities, participants), authorities }}>{children}</PartiesContext>;
}

export function useParties(): Known {
  const session = useSession();
  return useContext(PartiesContext) ?? { parties: [session.user], authorities: [] };
}
