import { useState, type ReactNode } from 'react';
import { addressOfDocument, write, type Refusal } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { useJob } from '../../api/useJob';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { Bars } from '../../charts/Bars';
import { COLOUR } from '../../charts/colours';
import { minute } from '../../format/date';
import { exact, money, wholePercent } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { DropZone } from '../../parts/DropZone';
import { Figure } from '../../parts/Figure';
import { JobLine } from '../../parts/JobLine';
import { Keep } from '../../parts/Keep';
import { Notice, Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { Choice } from '../../parts/Tabs';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { itemsOf, type BulkTotals, type Listed, type RefusedRow } from './documents';
import { totalsBy, type By } from './totals';

const BYS: readonly By[] = ['type', 'measure', 'origin', 'product', 'goods'];

/** Many entries at once: a file goes in, sums and refused rows come out. */
export function Bulk({ set, tabs }: { set: string; tabs: ReactNode }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const permission = usePermission('customs', 'analyst');
  const job = query.get('job');
  const watched = useJob(job);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const done = watched.ended && watched.job?.state === 'done';
  const totals = useDocument<BulkTotals>(job && done ? `/assessments/bulk/${job}` : null);

  async function send(file: File) {
    setRefusal(null);
    setSending(file.name);
    try {
      const body = new FormData();
      body.append('file', file, file.name);
      const started = await write<{ job: string }>('POST', '/assessments/bulk', body, { rules: set });
      change({ job: started.job, file: file.name }, 'push');
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setSending(null);
    }
  }

  const sums = totals.document;
  const title = sums
    ? t('border.bulk.finding', { assessed: exact(sums.assessed), debt: money(sums.all.debt), currency: currencyOf(sums), refused: exact(sums.refused) })
    : t('border.bulk.title');
  return (
    <>
      <Summary title={title} subtitle={sums ? t('border.bulk.measure', { rules: set, asOf: minute(sums.about['forge.as-of']) }) : t('border.bulk.subtitle')} />
      {tabs}
      <div className="stack">
        <DropZone
          label={t('border.bulk.drop')}
          hint={t('border.bulk.hint')}
          accept=".csv,.parquet,text/csv"
          disabled={!permission.allowed || sending !== null}
          reason={permission.reason ?? t('border.bulk.sending', { file: sending ?? '' })}
          onFile={(file) => void send(file)}
        />
        {sending && <p role="status">{t('border.bulk.sending', { file: sending })}</p>}
        {refusal && <Told refusal={refusal} />}
        {job && (
          <section className="card">
            <JobLine watched={watched} title={t('border.bulk.job', { file: query.get('file') ?? job })} />
          </section>
        )}
        {job && done && <With of={totals}>{(found) => <Totals totals={found} job={job} set={set} />}</With>}
        {!job && (
          <Notice kind="empty" title={t('border.bulk.emptyTitle')}>
            <p>{t('border.bulk.empty')}</p>
            <pre>forge assess generate entries.csv --rows 1000{'\n'}forge assess entries.csv --out assessed.parquet</pre>
          </Notice>
        )}
      </div>
    </>
  );
}

function currencyOf(totals: BulkTotals): string {
  return totals.about['forge.currency'] ?? '';
}

function Totals({ totals, job, set }: { totals: BulkTotals; job: string; set: string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const by = (BYS.find((one) => one === query.get('by')) ?? 'type') as By;
  const rows = totalsBy(totals, by);
  const currency = currencyOf(totals);
  const behind = { unit: currency, asOf: minute(totals.about['forge.as-of']), status: set.startsWith('demo') ? 'illustrative' : 'modelled', source: `${t('border.bulk.source')} ${totals.about['forge.rules'] ?? set}` };
  const first = rows[0];
  const whole = rows.reduce((sum, row) => sum + row.amount, 0);
  const nameOf = (id: string) => (by === 'type' ? said(t, 'border.type', id) : id);
  return (
    <>
      <dl className="tiles">
        <Tile name={t('border.bulk.read')} value={totals.read} unit={t('border.bulk.rows')} />
        <Tile name={t('border.bulk.assessed')} value={totals.assessed} unit={t('border.bulk.rows')} />
        <Tile name={t('border.bulk.refused')} value={totals.refused} unit={t('border.bulk.rows')} />
        <div>
          <dt>{t('border.bill.customsValue')}</dt>
          <dd>
            <Figure value={totals.all.customs_value} text={money(totals.all.customs_value)} {...behind} basis={t('border.bill.customsBasis')} />
          </dd>
        </div>
        <div>
          <dt>{t('border.bill.total')}</dt>
          <dd>
            <Figure value={totals.all.debt} text={money(totals.all.debt)} {...behind} basis={t('border.bill.totalBasis')} />
          </dd>
        </div>
        <div>
          <dt>{t('border.bulk.secured')}</dt>
          <dd>
            <Figure value={totals.all.secured} text={money(totals.all.secured)} {...behind} basis={t('border.bill.securedLead')} />
          </dd>
        </div>
      </dl>
      <div className="row spread">
        <Choice label={t('border.bulk.by')} name="by" value={by} options={BYS.map((id) => ({ id, title: t(`border.by.${id}`) }))} />
        <span className="row">
          <a className="button" href={addressOfDocument(`/assessments/bulk/${job}/file`)} download>
            {t('border.bulk.lines')}
          </a>
          <Keep path={`/assessments/bulk/${job}`} what={t('keep.totals')} />
        </span>
      </div>
      <ChartFrame
        title={first && whole > 0 ? t('border.bulk.most', { name: nameOf(first.id), share: wholePercent(first.amount / whole) }) : t('border.bulk.nothingDue')}
        subtitle={t('border.bulk.chart', { by: t(`border.by.${by}`), currency })}
        source={behind.source}
        fileName={`bulk-by-${by}`}
        twin={{
          columns: [t(`border.by.${by}`), t('border.bulk.count'), `${t('border.bulk.amount')} (${currency})`, t('border.bill.customsValue'), t('border.bulk.secured')],
          rows: rows.map((row) => [nameOf(row.id), row.count, row.amount, row.customsValue, row.secured]),
        }}
      >
        {rows.length > 0 ? (
          <Bars label={t('border.bulk.chart', { by: t(`border.by.${by}`), currency })} colour={COLOUR.levy} bars={rows.slice(0, 25).map((row) => ({ id: row.id, name: nameOf(row.id), value: row.amount, text: money(row.amount) }))} />
        ) : (
          <p className="quiet">{t('border.bulk.nothingDue')}</p>
        )}
      </ChartFrame>
      <Refused job={job} count={totals.refused} reasons={totals.reasons} />
    </>
  );
}

function Tile({ name, value, unit }: { name: string; value: number; unit: string }) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Figure value={value} text={exact(value)} unit={unit} basis={t('border.bulk.countBasis')} status="observed" source={t('border.bulk.uploaded')} />
      </dd>
    </div>
  );
}

const PAGE = 1000;

function Refused({ job, count, reasons }: { job: string; count: number; reasons: Readonly<Record<string, number>> }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const page = Math.max(0, Number(query.get('page') ?? 0) || 0);
  const loaded = useDocument<Listed<RefusedRow>>(count > 0 ? `/assessments/bulk/${job}/refused` : null, { offset: page * PAGE, limit: PAGE });
  if (count === 0) return <p className="card">{t('border.bulk.noRefused')}</p>;
  const pages = Math.ceil(count / PAGE);
  return (
    <section className="card stack" aria-labelledby="refused-title">
      <div className="spread">
        <div>
          <h2 id="refused-title">{t('border.bulk.refusedTitle', { count: exact(count) })}</h2>
          <p className="subtitle">
            {Object.entries(reasons)
              .map(([reason, number]) => `${reason}: ${exact(number)}`)
              .join(' · ')}
          </p>
        </div>
        <Keep path={`/assessments/bulk/${job}/refused`} what={t('keep.refused')} />
      </div>
      <With of={loaded}>
        {(found) => (
          <Table
            caption={t('border.bulk.refusedTable')}
            rows={itemsOf(found)}
            keyOf={(row, index) => `${row.line ?? index}-${row.entry ?? ''}`}
            columns={[
              { id: 'line', title: t('border.bulk.line'), number: true, cell: (row) => exact(row.line) },
              { id: 'entry', title: t('border.field.entry'), cell: (row) => <span className="nowrap">{row.entry ?? 'n/a'}</span> },
              { id: 'reason', title: t('border.bulk.reason'), cell: (row) => row.reason ?? row.problems?.[0]?.rule ?? 'n/a' },
              { id: 'why', title: t('border.bulk.why'), cell: (row) => row.because ?? (row.problems ?? []).map((problem) => problem.sentence ?? [problem.rule, problem.advice].filter(Boolean).join('. ')).join(' ') },
            ]}
          />
        )}
      </With>
      {pages > 1 && (
        <div className="row">
          <button type="button" className="button" disabled={page === 0} onClick={() => change({ page: page > 1 ? String(page - 1) : null })}>
            {t('border.bulk.before')}
          </button>
          <span className="quiet">{t('border.bulk.page', { page: page + 1, pages })}</span>
          <button type="button" className="button" disabled={page + 1 >= pages} onClick={() => change({ page: String(page + 1) })}>
            {t('border.bulk.next')}
          </button>
        </div>
      )}
    </section>
  );
}
