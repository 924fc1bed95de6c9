import { useState } from 'react';
import { Refusal, write } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change } from '../../app/address';
import { usePermission } from '../../app/session';
import { Told, With } from '../../parts/States';
import { useTexts } from '../../texts';
import { openChallenges } from './challenges';
import type { BookEntry, Entries } from './documents';

/** The desk of whoever answers challenges. */
export function Answering() {
  const { t } = useTexts();
  const challenges = useDocument<Entries>('/prices/entries', { part: 'challenges' });
  return (
    <section className="card stack">
      <h2>{t('prices.answer')}</h2>
      <With of={challenges}>
        {(document) => {
          const open = openChallenges(document.entries);
          if (open.length === 0) return <p className="quiet">{t('prices.nothingToAnswer')}</p>;
          return (
            <>
              {open.map((challenge) => (
                <OpenChallenge key={challenge.id} challenge={challenge} onAnswered={challenges.again} />
              ))}
            </>
          );
        }}
      </With>
    </section>
  );
}

function OpenChallenge({ challenge, onAnswered }: { challenge: BookEntry; onAnswered: () => void }) {
  const { t } = useTexts();
  const permission = usePermission('price-approver');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function answer(finding: 'upheld' | 'dismissed') {
    setRefusal(null);
    try {
      await write('POST', `/prices/publications/${encodeURIComponent(challenge.publication ?? '')}/challenges/${challenge.id}/answer`, { finding, reason });
      onAnswered();
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  const disabled = !permission.allowed || reason.trim() === '';
  return (
    <article className="waiting stack">
      <p>
        {challenge.what}{' '}
        <button className="linkish" onClick={() => change({ publication: challenge.publication }, 'push')}>
          {challenge.publication}
        </button>
      </p>
      <div className="desk-form">
        <label className="field">
          <span>{t('prices.answerReason')}</span>
          <input value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="row">
          <button className="button" disabled={disabled} title={permission.reason} onClick={() => answer('upheld')}>
            {t('prices.uphold')}
          </button>
          <button className="button" disabled={disabled} title={permission.reason} onClick={() => answer('dismissed')}>
            {t('prices.dismiss')}
          </button>
        </div>
      </div>
      {!permission.allowed && <p className="quiet small">{permission.reason}</p>}
      {refusal && <Told refusal={refusal} />}
    </article>
  );
}
