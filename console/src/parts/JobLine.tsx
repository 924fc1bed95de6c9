import { write } from '../api/client';
import type { Watched } from '../api/useJob';
import { exact } from '../format/number';
import { useTexts } from '../texts';
import { Chip } from './Chip';
import { Told } from './States';

const KIND = { queued: 'quiet', running: 'zone', done: 'good', failed: 'bad', cancelled: 'warn', interrupted: 'warn' } as const;

/** A job in one line: its state, how far it is, and the way to end it. */
export function JobLine({ watched, title }: { watched: Watched; title: string }) {
  const { t } = useTexts();
  const { job, refusal, ended } = watched;
  if (refusal) return <Told refusal={refusal} />;
  const known = typeof job?.done === 'number' && typeof job.total === 'number' && job.total > 0;
  const share = job && known ? Math.min(1, (job.done ?? 0) / (job.total ?? 1)) : 0;
  return (
    <div className="job-line">
      <div className="spread">
        <span className="row">
          <strong>{title}</strong>
          <Chip kind={job ? KIND[job.state] : 'quiet'}>{t(job ? `job.${job.state}` : 'job.queued')}</Chip>
          <span className="quiet small" role="status">
            {job?.step && !ended ? `${job.step} ` : ''}
            {known ? t('job.counted', { done: exact(job?.done), total: exact(job?.total) }) : ''}
          </span>
        </span>
        {job && !ended && (
          <button type="button" className="button" onClick={() => void write('DELETE', `/jobs/${job.id}`).catch(() => undefined)}>
            {t('job.cancel')}
          </button>
        )}
      </div>
      {!ended && (
        <div className="progress" role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={100} aria-valuenow={known ? Math.round(share * 100) : undefined}>
          <div style={{ width: `${share * 100}%` }} />
        </div>
      )}
      {job?.problem && (
        <p className="told" role="alert">
          {job.problem.detail ?? job.problem.title ?? job.problem.code}
        </p>
      )}
    </div>
  );
}
