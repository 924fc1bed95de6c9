import { useState } from 'react';
import { write, type Refusal } from '../../api/client';
import { asRefusal } from '../../api/useDocument';
import { usePermission, useSession } from '../../app/session';
import { Confirm } from '../../parts/Confirm';
import { Told } from '../../parts/States';
import { useTexts } from '../../texts';
import { BySets } from './Differences';
import { addressOfVersion, comparedWith, type VersionLine } from './drafts';

type Props = { version: VersionLine; all: readonly VersionLine[]; onDecided: () => void };

/** What a version that waits would change, and the decision about it, which its author does not make. */
export function Deciding({ version, all, onDecided }: Props) {
  const { t } = useTexts();
  const session = useSession();
  const permission = usePermission('rule-approver');
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const own = version.author === session.user || version.author === session.name;
  const allowed = permission.allowed && !own;
  const why = own ? t('border.write.fourEyes') : permission.reason;
  const inForce = all.find((one) => one.set === version.set && one.state === 'published')?.version;

  async function decide(path: 'approval' | 'rejection') {
    setBusy(true);
    setRefusal(null);
    try {
      await write('POST', `${addressOfVersion(version)}/${path}`, path === 'rejection' ? { reason } : inForce ? { against: inForce } : {}, {}, version.tag);
      setAsking(false);
      onDecided();
    } catch (error) {
      setAsking(false);
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="stack tight">
      <Changes version={version} all={all} />
      <div className="decision">
        <label className="field">
          <span>{t('border.write.reason')}</span>
          <input value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="row">
          <button type="button" className="button primary" disabled={busy || !allowed} title={why} onClick={() => setAsking(true)}>
            {t('border.write.approve')}
          </button>
          <button type="button" className="button danger" disabled={busy || !allowed || reason.trim() === ''} title={reason.trim() === '' ? t('prices.rejectNeeds') : why} onClick={() => decide('rejection')}>
            {t('border.write.reject')}
          </button>
        </div>
      </div>
      {why && <p className="quiet small">{why}</p>}
      {refusal && <Told refusal={refusal} />}
      {asking && (
        <Confirm title={t('border.write.approveAsk', { version: version.version })} doing={t('border.write.approve')} busy={busy} onDo={() => decide('approval')} onCancel={() => setAsking(false)}>
          <p>{t('border.write.approveThen')}</p>
        </Confirm>
      )}
    </div>
  );
}

/** What a version has that what it is compared with has not. */
export function Changes({ version, all }: { version: VersionLine; all: readonly VersionLine[] }) {
  const { t } = useTexts();
  const other = comparedWith(version, all);
  return (
    <details className="changes" open={version.state === 'pending'}>
      <summary>
        {t('border.write.changes')} {other && <span className="quiet">{t('border.write.changesAgainst', { other })}</span>}
      </summary>
      {version.wrong > 0 ? <p className="quiet">{t('border.write.changesBroken')}</p> : other ? <BySets key={version.tag} set={version.version} other={other} /> : <p className="quiet">{t('border.write.changesNone')}</p>}
    </details>
  );
}
