import { useState, type FormEvent, type ReactNode } from 'react';
import type { Page } from '../../api/documents';
import { write, type Refusal } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { minute } from '../../format/date';
import { Notice, Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { Deciding } from './Deciding';
import type { RuleSet } from './documents';
import { nameOfCopy, pathOf, type Version, type VersionLine } from './drafts';
import { RuleEditor } from './RuleEditor';
import { StateChip } from './StateChip';

type Props = { sets: readonly RuleSet[]; tabs: ReactNode; onChanged: () => void };

/** Where rules are written and brought into force: who writes them never decides about them. */
export function RuleDesk({ sets, tabs, onChanged }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const listed = useDocument<Page<VersionLine>>('/rules/versions', { limit: 1000 });
  const all = listed.document?.items ?? [];
  const waiting = all.filter((one) => one.state === 'pending');
  const chosen = query.get('version');
  const first = waiting[0];
  const title =
    waiting.length === 1 && first ? t('border.write.findingOne', { version: first.version, author: first.author }) : waiting.length > 1 ? t('border.write.finding', { count: waiting.length }) : t('border.write.title');

  function changed() {
    listed.again();
    onChanged();
  }

  return (
    <>
      <Summary title={title} subtitle={t('border.write.subtitle')} />
      {tabs}
      {pathOf(chosen) ? (
        <Opened key={chosen} path={pathOf(chosen) ?? ''} all={all} onChanged={changed} />
      ) : (
        <With of={listed}>
          {() => (
            <div className="stack">
              <Waiting waiting={waiting} all={all} onChanged={changed} />
              <Versions all={all} />
              <Beginning sets={sets} all={all} onBegun={changed} />
            </div>
          )}
        </With>
      )}
    </>
  );
}

function Opened({ path, all, onChanged }: { path: string; all: readonly VersionLine[]; onChanged: () => void }) {
  const { t } = useTexts();
  const loaded = useDocument<Version>(path);
  return (
    <div className="stack">
      <p>
        <button type="button" className="linkish" onClick={() => change({ version: null, file: null }, 'push')}>
          ← {t('border.write.back')}
        </button>
      </p>
      <With of={loaded}>
        {(version) => (
          <RuleEditor
            key={version.tag}
            version={version}
            all={all}
            onChanged={() => {
              loaded.again();
              onChanged();
            }}
          />
        )}
      </With>
    </div>
  );
}

function Waiting({ waiting, all, onChanged }: { waiting: readonly VersionLine[]; all: readonly VersionLine[]; onChanged: () => void }) {
  const { t } = useTexts();
  return (
    <section className="card stack" aria-labelledby="rules-waiting">
      <h2 id="rules-waiting">{t('border.write.waiting')}</h2>
      {waiting.length === 0 ? (
        <Notice kind="empty" title={t('border.write.nothingWaits')}>
          <p>{t('border.write.nothingWaitsDetail')}</p>
        </Notice>
      ) : (
        waiting.map((version) => (
          <article key={version.version} className="rules-waiting stack tight" aria-label={version.version}>
            <div className="spread">
              <h3>
                <button type="button" className="linkish" onClick={() => change({ version: version.version }, 'push')}>
                  {version.version}
                </button>
              </h3>
              <span className="quiet">{t('border.write.by', { author: version.author, at: minute(version.changed) })}</span>
            </div>
            {version.note && <p>{version.note}</p>}
            <Deciding version={version} all={all} onDecided={onChanged} />
          </article>
        ))
      )}
    </section>
  );
}

function Versions({ all }: { all: readonly VersionLine[] }) {
  const { t } = useTexts();
  return (
    <section className="card stack" aria-labelledby="rules-versions">
      <h2 id="rules-versions">{t('border.write.versions')}</h2>
      <Table
        caption={t('border.write.versions')}
        rows={all}
        keyOf={(row) => row.version}
        none={t('border.write.none')}
        columns={[
          {
            id: 'version',
            title: t('border.write.version'),
            cell: (row) => (
              <button type="button" className="linkish" onClick={() => change({ version: row.version }, 'push')}>
                {row.version}
              </button>
            ),
          },
          { id: 'state', title: t('border.write.standing'), cell: (row) => <StateChip state={row.state} /> },
          { id: 'author', title: t('border.write.author'), cell: (row) => row.author },
          { id: 'reviewer', title: t('border.write.reviewer'), cell: (row) => (row.reviewer ? `${row.reviewer}, ${row.on}` : '–') },
          { id: 'changed', title: t('border.write.changed'), cell: (row) => minute(row.changed) },
          { id: 'wrong', title: t('border.write.wrong'), number: true, cell: (row) => row.wrong },
          { id: 'note', title: t('border.write.noted'), cell: (row) => row.reason || row.note },
        ]}
      />
    </section>
  );
}

function Beginning({ sets, all, onBegun }: { sets: readonly RuleSet[]; all: readonly VersionLine[]; onBegun: () => void }) {
  const { t } = useTexts();
  const permission = usePermission('rule-author');
  const taken = [...sets.map((one) => one.id), ...all.map((one) => one.set)];
  const [from, setFrom] = useState('demo-zone');
  const [id, setId] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const own = all.some((one) => one.set === from);
  const usual = own ? from : nameOfCopy(from, taken);

  async function begin(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const begun = await write<Version>('POST', `/rules/${encodeURIComponent(id || usual)}/versions`, { from, ...(note.trim() ? { note } : {}) });
      onBegun();
      change({ version: begun.version }, 'push');
    } catch (error) {
      setRefusal(asRefusal(error));
      setBusy(false);
    }
  }

  return (
    <form className="card stack" onSubmit={begin} aria-labelledby="rules-begin">
      <h2 id="rules-begin">{t('border.write.begin')}</h2>
      <p className="quiet">{t('border.write.beginLead')}</p>
      <div className="rule-filters">
        <label className="field">
          <span>{t('border.write.from')}</span>
          <select value={from} onChange={(event) => setFrom(event.target.value)}>
            {sets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('border.write.id')}</span>
          <input value={id} placeholder={usual} pattern="[a-z][a-z0-9\-]*" maxLength={63} title={t('border.write.idHint')} onChange={(event) => setId(event.target.value)} />
        </label>
        <label className="field">
          <span>{t('border.write.note')}</span>
          <input value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />
        </label>
        <div>
          <button className="button primary" disabled={busy || !permission.allowed} title={permission.reason}>
            {t('border.write.beginDo')}
          </button>
        </div>
      </div>
      <p className="quiet small">{permission.allowed ? t('border.write.idHint') : permission.reason}</p>
      {refusal && <Told refusal={refusal} />}
    </form>
  );
}
