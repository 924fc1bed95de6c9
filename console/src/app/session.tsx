import { createContext, useContext, type ReactNode } from 'react';
import { keepToken } from '../api/client';
import type { Role, Session } from '../api/documents';
import { useDocument, type Loaded } from '../api/useDocument';
import { useTexts } from '../texts';

const SessionContext = createContext<Session | null>(null);

export function useSessionDocument(): Loaded<Session> {
  return useDocument<Session>('/session');
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  keepToken(session.csrf);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this view');
  return session;
}

export type Permission = { readonly allowed: boolean; readonly reason?: string };

/** Whether the user may do what needs one of the roles, and the sentence that says why not. */
export function usePermission(...roles: readonly Role[]): Permission {
  const session = useSession();
  const { t } = useTexts();
  if (session.roles.some((role) => roles.includes(role))) return { allowed: true };
  const names = roles.map((role) => t(`role.${role}`)).join(` ${t('word.or')} `);
  return { allowed: false, reason: t('permission.missing', { roles: names }) };
}
