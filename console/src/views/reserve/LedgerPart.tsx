import { useState } from 'react';
import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { minute } from '../../format/date';
import { exact } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { Keep } from '../../parts/Keep';
import { SidePanel } from '../../parts/SidePanel';
import { Told, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import { itemsOf, type ActLine, type Listed, type Report, type Verification } from './documents';

/** The ledger: whether its proof holds, and every act ever done, which only grow. */
export function LedgerPart({ report }: { report: Report }) {
  return (
    <>
      <Proof />
      <Acts report={report} />
    </>
  );
}

function Proof() {
  const { t } = useTexts();
  const loaded = useDocument<Verification>('/reserve/verification');
  const [asked, setAsked] = useState<string | null>(null);
  const proof = loaded.document;
  return (
    <section className="card stack" aria-labelledby="proof-title">
      <div className="spread">
        <div>
          <h2 id="proof-title">{proof ? t(proof.holds ? 'reserve.proof.holds' : 'reserve.proof.broken', { acts: exact(proof.acts), records: exact(proof.records) }) : t('reserve.proof.title')}</h2>
          <p className="subtitle">{t('reserve.proof.lead')}</p>
        </div>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setAsked(new Date().toISOString());
            loaded.again();
          }}
        >
          {t('reserve.proof.verify')}
        </button>
      </div>
      {loaded.state === 'refused' && <Told refusal={loaded.refusal} again={loaded.again} />}
      {loaded.state === 'loading' && (
        <p className="quiet" role="status">
          {t('reserve.proof.busy')}
        </p>
      )}
      {proof && (
        <>
          <div className="row" role="status">
            <Chip kind={proof.holds ? 'good' : 'bad'}>{t(proof.holds ? 'reserve.proof.yes' : 'reserve.proof.no')}</Chip>
            {asked && loaded.state === 'ready' && <span className="quiet small">{t('reserve.proof.at', { at: minute(asked) })}</span>}
          </div>
          <ul className="checks">
            {(['zero', 'below', 'chain', 'again'] as const).map((check) => (
              <li key={check}>
                <Chip kind={proof.holds ? 'good' : 'bad'}>{t(proof.holds ? 'reserve.proof.checked' : 'reserve.proof.look')}</Chip> {t(`reserve.proof.${check}`)}
              </li>
            ))}
          </ul>
          <dl className="facts">
            <dt>{t('reserve.proof.hash')}</dt>
            <dd className="digits">{proof.last_hash || t('reserve.proof.noHash')}</dd>
            <dt>{t('reserve.proof.counts')}</dt>
            <dd>{t('reserve.proof.countsOf', { acts: exact(proof.acts), records: exact(proof.records), lots: exact(proof.lots), commitments: exact(proof.commitments) })}</dd>
          </dl>
          {proof.breaches.length > 0 && (
            <div className="told" role="alert">
              <strong>{t('reserve.proof.breaches')}</strong>
              <ul className="bullets">
                {proof.breaches.map((breach, index) => (
                  <li key={index}>{typeof breach === 'string' ? breach : (breach.sentence ?? JSON.stringify(breach))}</li>
                ))}
              </ul>
            </div>
          )}
          {proof.counts_that_differ.length > 0 && (
            <div>
              <h3>{t('reserve.proof.differ')}</h3>
              <ul className="bullets">
                {proof.counts_that_differ.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </section>
  );
}

const PAGE = 1000;

function Acts({ report }: { report: Report }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const page = Math.max(0, Number(query.get('page') ?? 0) || 0);
  const loaded = useDocument<Listed<ActLine>>('/reserve/acts', { offset: page * PAGE, limit: PAGE });
  return (
    <section className="card stack" aria-labelledby="acts-title">
      <With of={loaded}>{(found) => <ActTable acts={numbered(itemsOf(found), totalOf(found), page)} total={totalOf(found)} page={page} report={report} />}</With>
      <p className="quiet small">{t('reserve.log.lead')}</p>
    </section>
  );
}

function totalOf(found: Listed<ActLine>): number {
  return Array.isArray(found) ? found.length : ((found as { total?: number }).total ?? itemsOf(found).length);
}

/** The acts with their place in the log, which lists the newest first. */
function numbered(acts: readonly ActLine[], total: number, page: number): ActLine[] {
  return acts.map((act, index) => ({ ...act, number: act.number ?? total - page * PAGE - index }));
}

function ActTable({ acts, total, page, report }: { acts: readonly ActLine[]; total: number; page: number; report: Report }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const kind = query.get('act');
  const kinds = [...new Set(acts.map((act) => act.act))].toSorted();
  const shown = acts.filter((act) => {
    const text = JSON.stringify(act).toLowerCase();
    return words.every((word) => text.includes(word)) && (!kind || act.act === kind);
  });
  const chosen = acts.find((act) => keyOf(act) === query.get('n'));
  const pages = Math.ceil(total / PAGE);
  return (
    <>
      <div className="spread">
        <h2 id="acts-title">{t('reserve.log', { count: exact(total) })}</h2>
        <Chip kind={report.label === 'illustrative' ? 'warn' : 'quiet'}>{report.label}</Chip>
      </div>
      <Keep path="/reserve/acts" what={t('keep.acts')} />
      <div className="rule-filters" role="search" aria-label={t('reserve.lots.filter')}>
        <label className="field">
          <span>{t('reserve.lots.filter')}</span>
          <input type="search" value={query.get('q') ?? ''} placeholder={t('reserve.log.hint')} onChange={(event) => change({ q: event.target.value })} />
        </label>
        <label className="field">
          <span>{t('reserve.log.kind')}</span>
          <select value={kind ?? ''} onChange={(event) => change({ act: event.target.value })}>
            <option value="">{t('reserve.any')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {said(t, 'reserve.act', one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Table
        caption={t('reserve.logTable')}
        rows={shown}
        keyOf={keyOf}
        selected={chosen ? keyOf(chosen) : null}
        virtualFrom={60}
        none={t('reserve.log.none')}
        columns={[
          { id: 'number', title: '#', number: true, cell: (act) => exact(act.number) },
          { id: 'on', title: t('reserve.field.on'), cell: (act) => act.on ?? 'n/a' },
          {
            id: 'act',
            title: t('reserve.log.kind'),
            cell: (act) => (
              <button type="button" className="linkish" onClick={() => change({ n: keyOf(act) }, 'push')}>
                {said(t, 'reserve.act', act.act)}
              </button>
            ),
          },
          { id: 'id', title: t('reserve.field.id'), cell: (act) => <span className="clip">{act.id ?? 'n/a'}</span> },
          { id: 'what', title: t('reserve.log.what'), cell: (act) => <span className="clip duty">{act.text ?? whatOf(act)}</span> },
          { id: 'by', title: t('reserve.field.by'), cell: (act) => act.by ?? 'n/a' },
        ]}
      />
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
      {chosen && (
        <SidePanel title={t('reserve.log.one', { act: said(t, 'reserve.act', chosen.act), id: chosen.id ?? '' })} onClose={() => change({ n: null })}>
          <dl className="facts">
            {Object.entries(chosen)
              .filter(([, value]) => typeof value !== 'object')
              .map(([name, value]) => (
                <Pair key={name} name={name.replaceAll(/[-_]/g, ' ')} value={String(value)} />
              ))}
          </dl>
          {Object.entries(chosen)
            .filter(([, value]) => typeof value === 'object' && value !== null)
            .map(([name, value]) => (
              <section key={name}>
                <h3>{name}</h3>
                <pre>{JSON.stringify(value, null, 1)}</pre>
              </section>
            ))}
        </SidePanel>
      )}
    </>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function keyOf(act: ActLine): string {
  return String(act.number ?? act.id ?? `${act.on}-${act.act}`);
}

function whatOf(act: ActLine): string {
  return [act.product ?? act['lot.product'], act.quantity === undefined ? null : `${exact(Number(act.quantity))} kg`, typeof act.lot === 'string' ? act.lot : act['lot.id'], act.participant, act.to, act.order, act.trigger, act.purpose]
    .filter(Boolean)
    .join(' · ');
}
