import type { Job, Page } from '../../api/documents';
import { useDocument } from '../../api/useDocument';
import { change } from '../../app/address';
import { minute } from '../../format/date';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';

/** Runs that are done and kept, the last first: any of them can be opened again. */
export function RecentRuns() {
  const { t } = useTexts();
  const runs = useDocument<Page<Job>>('/runs', { limit: 10 });
  const done = runs.document?.items.filter((job) => job.state === 'done') ?? [];
  if (done.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('market.recent')}</h2>
      <Table
        caption={t('market.recent')}
        rows={done}
        keyOf={(job) => job.id}
        columns={[
          { id: 'ended', title: t('market.ended'), cell: (job) => minute(job.ended) },
          { id: 'by', title: t('prices.by'), cell: (job) => job.by ?? '—' },
          {
            id: 'open',
            title: t('market.scenario'),
            cell: (job) => (
              <button className="linkish" onClick={() => change({ run: job.id }, 'push')}>
                {t('market.openRun', { id: job.id.slice(0, 8) })}
              </button>
            ),
          },
        ]}
      />
    </section>
  );
}
