import { useState, type FormEvent } from 'react';
import { Refusal, write } from '../api/client';
import { asRefusal } from '../api/useDocument';
import { sentenceOf } from '../parts/States';
import { useTexts } from '../texts';
import { Mark } from './Mark';

type Props = { refusal: Refusal; onSignedIn: () => void };

/** The page before all others. It also says so when the server does not answer. */
export function SignIn({ refusal, onSignedIn }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(
    refusal.problem.code === 'unauthenticated' ? null : sentenceOf(refusal, t),
  );

  async function signIn(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setFailed(null);
    try {
      await write('POST', '/session', { name, password });
      onSignedIn();
    } catch (error) {
      const told = asRefusal(error);
      setFailed(told.problem.status === 401 ? t('signIn.wrong') : sentenceOf(told, t));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="entrance">
      <form className="entrance-card" onSubmit={signIn}>
        <p className="brand">
          <Mark /> <span>{t('app.name')}</span>
        </p>
        <h1>{t('signIn.title')}</h1>
        <p className="quiet">{t('signIn.lead')}</p>
        <label className="field">
          <span>{t('signIn.name')}</span>
          <input value={name} onChange={(event) => setName(event.target.value)} autoComplete="username" required />
        </label>
        <label className="field">
          <span>{t('signIn.password')}</span>
          <input
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
          />
        </label>
        {failed && (
          <p role="alert" className="told">
            {failed}
          </p>
        )}
        <button className="button primary" disabled={busy}>
          {busy ? t('signIn.busy') : t('signIn.do')}
        </button>
        <p className="quiet small">{t('signIn.hint')}</p>
      </form>
    </main>
  );
}
