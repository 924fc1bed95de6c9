import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { asLanguage, TextsProvider, useTexts } from '../texts';
import { Loading } from '../parts/States';
import { useAddress } from './address';
import { Crash } from './Crash';
import { Lost } from './Lost';
import { SessionProvider, useSessionDocument } from './session';
import { Shell } from './Shell';
import { SignIn } from './SignIn';

/** The views by the first part of their path. Each is a chunk of its own, loaded when it is opened. */
const VIEWS: Readonly<Record<string, ComponentType>> = {
  '': lazy(() => import('../views/overview/OverviewView')),
  market: lazy(() => import('../views/market/MarketView')),
  prices: lazy(() => import('../views/prices/PricesView')),
  border: lazy(() => import('../views/border/BorderView')),
  reserve: lazy(() => import('../views/reserve/ReserveView')),
  users: lazy(() => import('../views/admin/UsersView')),
  audit: lazy(() => import('../views/admin/AuditView')),
};

export function Console() {
  const { query } = useAddress();
  const language = asLanguage(query.get('lang'));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextsProvider language={language}>
      <Entrance />
    </TextsProvider>
  );
}

function Entrance() {
  const loaded = useSessionDocument();
  const { t } = useTexts();
  if (loaded.state === 'loading') return <p className="entrance-loading">{t('state.loading')}</p>;
  if (loaded.state === 'refused') return <SignIn refusal={loaded.refusal} onSignedIn={loaded.again} />;
  return (
    <SessionProvider session={loaded.document}>
      <Shell onSignedOut={loaded.again}>
        <View />
      </Shell>
    </SessionProvider>
  );
}

function View() {
  const { path } = useAddress();
  const name = path.split('/')[1] ?? '';
  const Found = VIEWS[name];
  return (
    <Crash key={name}>
      <Suspense fallback={<Loading />}>{Found ? <Found /> : <Lost path={path} />}</Suspense>
    </Crash>
  );
}
