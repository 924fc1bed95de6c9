import { useState } from 'react';
import type { Page } from '../../api/documents';
import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { Chip } from '../../parts/Chip';
import { Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import './admin.css';

type AuditLine = {
  readonly number: number;
  readonly moment: string;
  readonly user: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly hash: string;
};

type Verified = { readonly holds: boolean; readonly records?: number; readonly lastHash?: string; readonly broken?: number; readonly reason?: string };

const LIMIT = 100;

/** The audit log, and the proof that it is whole. */
export default function AuditView() {
  const { t } = useTexts();
  const { query } = useAddress();
  const offset = Math.max(0, Number(query.get('offset')) || 0);
  const user = query.get('user') ?? '';
  const kind = query.get('kind') ?? '';
  const log = useDocument<Page<AuditLine>>('/audit', { offset, limit: LIMIT, user, kind });
  return (
    <>
      <Summary title={t('audit.title')} subtitle={t('audit.subtitle', { total: log.document?.total ?? '…' })}>
        <Verify />
      </Summary>
      <div className="row audit-filters">
        <Filter name="user" label={t('audit.filterUser')} value={user} />
        <Filter name="kind" label={t('audit.filterKind')} value={kind} />
      </div>
      <With of={log}>
        {(page) => (
          <section className="card stack">
            <Table
              caption={t('audit.title')}
              rows={page.items}
              keyOf={(row) => String(row.number)}
              none={t('audit.none')}
              columns={[
                { id: 'number', title: t('audit.number'), number: true, cell: (row) => row.number },
                { id: 'moment', title: t('audit.moment'), cell: (row) => <time dateTime={row.moment}>{row.moment.slice(0, 19).replace('T', ' ')}</time> },
                { id: 'user', title: t('audit.user'), cell: (row) => row.user },
                { id: 'kind', title: t('audit.kind'), cell: (row) => <Chip kind={/refused|failed/.test(row.kind) ? 'warn' : 'quiet'}>{row.kind}</Chip> },
                { id: 'subject', title: t('audit.subject'), cell: (row) => <span className="audit-text">{row.subject}</span> },
                { id: 'detail', title: t('audit.detail'), cell: (row) => <span className="audit-text">{row.detail || '—'}</span> },
                { id: 'hash', title: t('audit.hash'), cell: (row) => <code title={row.hash}>{row.hash.slice(0, 10)}…</code> },
              ]}
            />
            <div className="row">
              <button className="button" disabled={offset === 0} onClick={() => change({ offset: offset > LIMIT ? String(offset - LIMIT) : null })}>
                {t('audit.newer')}
              </button>
              <button className="button" disabled={offset + page.items.length >= page.total} onClick={() => change({ offset: String(offset + LIMIT) })}>
                {t('audit.older')}
              </button>
              <span className="quiet">{t('audit.range', { from: page.items.length === 0 ? 0 : offset + 1, to: offset + page.items.length, total: page.total })}</span>
            </div>
            <p className="quiet small">{t('audit.keep')}</p>
          </section>
        )}
      </With>
    </>
  );
}

function Filter({ name, label, value }: { name: string; label: string; value: string }) {
  const [text, setText] = useState(value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change({ [name]: text, offset: null });
      }}
    >
      <label className="field">
        <span>{label}</span>
        <input value={text} onChange={(event) => setText(event.target.value)} onBlur={() => text !== value && change({ [name]: text, offset: null })} />
      </label>
    </form>
  );
}

function Verify() {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  const verified = useDocument<Verified>(asked ? '/audit/verification' : null);
  return (
    <div className="verify" aria-live="polite">
      <button className="button primary" onClick={() => (asked ? verified.again() : setAsked(true))}>
        {t('audit.verify')}
      </button>
      {asked && verified.state === 'refused' && <Told refusal={verified.refusal} />}
      {verified.document?.holds && <Chip kind="good">{t('audit.holds', { records: verified.document.records ?? 0, hash: `${verified.document.lastHash?.slice(0, 16) ?? ''}…` })}</Chip>}
      {verified.document && !verified.document.holds && <Chip kind="bad">{t('audit.broken', { number: verified.document.broken ?? 0, reason: verified.document.reason ?? '' })}</Chip>}
    </div>
  );
}
