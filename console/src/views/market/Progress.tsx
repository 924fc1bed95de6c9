import { write } from '../../api/client';
import type { Watched } from '../../api/useJob';
import { Told } from '../../parts/States';
import { useTexts } from '../../texts';

type Props = { id: string; watched: Watched; onDismiss: () => void };

/** A job as it goes: what it does, how far it is, and the button that stops it. */
export function Progress({ id, watched, onDismiss }: Props) {
  const { t } = useTexts();
  const { job, refusal } = watched;
  if (refusal) return <Told refusal={refusal} />;
  const share = job?.total ? Math.min(1, (job.done ?? 0) / job.total) : null;
  const failed = job?.state === 'failed' || job?.state === 'cancelled' || job?.state === 'interrupted';
  return (
    <section className="card job" aria-live="polite">
      <div className="spread">
        <strong>
          {t(job ? `job.${job.state}` : 'job.queued')} {job?.step}
        </strong>
        <span className="row">
          {share !== null && (
            <span className="quiet">
              {job?.done} {t('word.of')} {job?.total}
            </span>
          )}
          {failed ? (
            <button className="button" onClick={onDismiss}>
              {t('panel.close')}
            </button>
          ) : (
            <button className="button" onClick={() => write('DELETE', `/jobs/${encodeURIComponent(id)}`).catch(() => undefined)}>
              {t('job.cancel')}
            </button>
          )}
        </span>
      </div>
      <div className={share === null ? 'progress unknown' : 'progress'} role="progressbar" aria-valuenow={share === null ? undefined : Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100} aria-label={job?.step ?? t('job.running')}>
        <div style={{ width: `${(share ?? 0.3) * 100}%` }} />
      </div>
      {job?.problem && <p className="told">{job.problem.detail ?? job.problem.title}</p>}
    </section>
  );
}
