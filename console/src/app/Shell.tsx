import { useEffect, useRef, type ReactNode } from 'react';
import type { Chains, Role } from '../api/documents';
import { write } from '../api/client';
import { useDocument } from '../api/useDocument';
import { today } from '../format/date';
import { asLanguage, LANGUAGES, translated, useTexts, type TextKey } from '../texts';
import { addressOf, change, useAddress } from './address';
import { Link } from './Link';
import { Mark } from './Mark';
import { useSession } from './session';

type Entry = { path: string; text: TextKey; icon: string; roles?: readonly Role[] };

const ENTRIES: readonly Entry[] = [
  { path: '/', text: 'nav.overview', icon: 'M3 13h4v5H3zM8 8h4v10H8zM13 3h4v15h-4z' },
  { path: '/market', text: 'nav.market', icon: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM2 10h16M10 2c3 3 3 13 0 16M10 2c-3 3-3 13 0 16' },
  { path: '/prices', text: 'nav.prices', icon: 'M2 15h4M8 10h4M14 5h4M6 15l2-5M12 10l2-5' },
  { path: '/border', text: 'nav.border', icon: 'M3 17V6l7-3 7 3v11M3 10h14M7 17v-4h6v4' },
  { path: '/reserve', text: 'nav.reserve', icon: 'M3 6l7-3 7 3v8l-7 3-7-3zM3 6l7 3 7-3M10 9v8' },
  { path: '/users', text: 'nav.users', icon: 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-4 10-4 10 0M13 8a2.5 2.5 0 1 0 0-5M14 12c3 0 4 2 4 5', roles: ['administrator'] },
  { path: '/audit', text: 'nav.audit', icon: 'M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 14h5', roles: ['auditor', 'administrator'] },
];

type Props = { children: ReactNode; onSignedOut: () => void };

/** What stands around every view: the rail on the left, chain, day and language on top. */
export function Shell({ children, onSignedOut }: Props) {
  const { t } = useTexts();
  const { path } = useAddress();
  const content = useRef<HTMLElement>(null);
  const before = useRef(path);

  useEffect(() => {
    if (before.current !== path) content.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Rail />
      <Top onSignedOut={onSignedOut} />
      <main id="content" ref={content} tabIndex={-1} className="content">
        <LanguageNotice />
        {children}
      </main>
    </div>
  );
}

function Rail() {
  const { t } = useTexts();
  const { path } = useAddress();
  const { roles } = useSession();
  const shown = ENTRIES.filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)));
  const here = `/${path.split('/')[1] ?? ''}`;
  return (
    <nav className="rail" aria-label={t('nav.label')}>
      <Link className="brand" href={addressOf('/')}>
        <Mark /> <span>{t('app.name')}</span>
      </Link>
      <ul>
        {shown.map((entry) => (
          <li key={entry.path} className={entry.roles ? 'aside' : undefined}>
            <Link href={addressOf(entry.path)} aria-current={here === entry.path ? 'page' : undefined}>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <path d={entry.icon} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
              </svg>
              <span>{t(entry.text)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Top({ onSignedOut }: { onSignedOut: () => void }) {
  const { t, language } = useTexts();
  const { path, query } = useAddress();
  const session = useSession();
  const chains = useDocument<Chains>('/world/chains').document?.chains ?? [];
  const aboutChains = !path.startsWith('/users') && !path.startsWith('/audit');
  const mayBeAll = path === '/' || path.startsWith('/reserve') || path.startsWith('/border');

  async function signOut() {
    await write('DELETE', '/session').catch(() => undefined);
    onSignedOut();
  }

  return (
    <header className="top">
      {aboutChains && (
        <label>
          <span>{t('top.chain')}</span>
          <select value={query.get('chain') ?? (mayBeAll ? '' : 'rare-earths')} onChange={(event) => change({ chain: event.target.value }, 'push')}>
            {mayBeAll && <option value="">{t('top.allChains')}</option>}
            {chains.map((chain) => (
              <option key={chain.id} value={chain.id}>
                {chain.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('top.asOf')}</span>
        <input
          type="date"
          value={query.get('as-of') ?? today()}
          onChange={(event) => change({ 'as-of': event.target.value === today() ? null : event.target.value })}
        />
      </label>
      <span className="spring" />
      <label>
        <span>{t('top.language')}</span>
        <select value={language} onChange={(event) => change({ lang: event.target.value === 'en' ? null : event.target.value })}>
          {Object.entries(LANGUAGES).map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className="who" title={session.mode === 'first-try' ? t('top.firstTry') : session.roles.map((role) => t(`role.${role}`)).join(', ')}>
        {session.name}
      </span>
      <button className="button quiet-button" onClick={signOut}>
        {t('top.signOut')}
      </button>
    </header>
  );
}

function LanguageNotice() {
  const { t, language } = useTexts();
  const { query } = useAddress();
  const { have, of } = translated(language);
  if (asLanguage(query.get('lang')) === 'en' || have >= of) return null;
  return <p className="language-notice">{t('language.partly', { have, of, language: LANGUAGES[language] })}</p>;
}

/** The chain that the address names; where a view needs one, the first of the world. */
export function useChain(): string {
  return useAddress().query.get('chain') ?? 'rare-earths';
}

/** The day that the address names; none means today. */
export function useAsOf(): string | undefined {
  return useAddress().query.get('as-of') ?? undefined;
}
