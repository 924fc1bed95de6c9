import { useState, type ReactNode } from 'react';
import { write, type Refusal } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { useJob } from '../../api/useJob';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { exact } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { DropZone } from '../../parts/DropZone';
import { Figure } from '../../parts/Figure';
import { JobLine } from '../../parts/JobLine';
import { Keep } from '../../parts/Keep';
import { Notice, Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import type { Flag, Watched } from './documents';

const SEVERITY = { high: 'bad', medium: 'warn', low: 'quiet' } as const;

/** Where the figures of many entries do not fit together: questions, each with the figures behind it. */
export function Watch({ set, tabs }: { set: string; tabs: ReactNode }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const permission = usePermission('customs', 'analyst');
  const job = query.get('watch');
  const watched = useJob(job);
  const done = watched.ended && watched.job?.state === 'done';
  const loaded = useDocument<Watched>(job && done ? `/watch/${job}` : null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(file: File) {
    setRefusal(null);
    try {
      const body = new FormData();
      body.append('file', file, file.name);
      const started = await write<{ job: string }>('POST', '/watch', body, { rules: set });
      change({ watch: started.job, file: file.name, kind: null }, 'push');
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  const flags = loaded.document?.flags;
  const high = flags?.filter((flag) => flag.severity === 'high').length ?? 0;
  return (
    <>
      <Summary
        title={flags ? t('border.watch.finding', { flags: flags.length, high, entries: exact(loaded.document?.entries) }) : t('border.watch.title')}
        subtitle={loaded.document?.meaning ? `${loaded.document.meaning} ${t('border.watch.meaning')}` : t('border.watch.subtitle')}
      />
      {tabs}
      <div className="stack">
        <DropZone label={t('border.watch.drop')} hint={t('border.bulk.hint')} accept=".csv,.parquet,text/csv" disabled={!permission.allowed} reason={permission.reason} onFile={(file) => void send(file)} />
        {refusal && <Told refusal={refusal} />}
        {job && (
          <section className="card">
            <JobLine watched={watched} title={t('border.watch.job', { file: query.get('file') ?? job })} />
          </section>
        )}
        {job && done && <With of={loaded}>{(found) => <Flags watched={found} job={job} />}</With>}
        {!job && (
          <Notice kind="empty" title={t('border.watch.emptyTitle')}>
            <p>{t('border.watch.empty')}</p>
            <pre>forge watch docs/examples/levy/watch.csv</pre>
          </Notice>
        )}
      </div>
    </>
  );
}

function Flags({ watched, job }: { watched: Watched; job: string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const kinds = [...new Set(watched.flags.map((flag) => flag.kind))];
  const kind = query.get('kind');
  const shown = watched.flags.filter((flag) => !kind || flag.kind === kind);
  return (
    <>
      <div className="row" role="group" aria-label={t('border.watch.kinds')}>
        <button type="button" className="button small" aria-pressed={!kind} onClick={() => change({ kind: null })}>
          {t('border.watch.all', { count: watched.flags.length })}
        </button>
        {kinds.map((one) => (
          <button key={one} type="button" className="button small" aria-pressed={kind === one} onClick={() => change({ kind: one })}>
            {said(t, 'border.flag', one)} ({watched.flags.filter((flag) => flag.kind === one).length})
          </button>
        ))}
      </div>
      <Keep path={`/watch/${job}`} what={t('keep.flags')} />
      {shown.length === 0 && <p className="card">{t('border.watch.none')}</p>}
      <ol className="flags">
        {shown.map((flag, index) => (
          <FlagCard key={index} flag={flag} held={watched.held_against} />
        ))}
      </ol>
      <details className="card">
        <summary>{t('border.watch.heldAgainst')}</summary>
        <dl className="facts">
          {Object.entries(watched.held_against).map(([name, text]) => (
            <Pair key={name} name={name} text={text} />
          ))}
          {Object.entries(watched.left_out ?? {}).map(([name, number]) => (
            <Pair key={name} name={t('border.watch.leftOut', { reason: name })} text={exact(number)} />
          ))}
        </dl>
      </details>
      {watched.not_testable.length > 0 && (
        <details className="card">
          <summary>{t('border.watch.notTestable', { count: watched.not_testable.length })}</summary>
          <p className="quiet small">{t('border.watch.notTestableLead')}</p>
          <Table
            caption={t('border.watch.notTestable', { count: watched.not_testable.length })}
            rows={watched.not_testable}
            keyOf={(_, index) => String(index)}
            columns={[
              { id: 'kind', title: t('border.watch.kind'), cell: (row) => said(t, 'border.flag', row.kind) },
              { id: 'who', title: t('border.watch.who'), cell: (row) => row.exporter ?? row.economy ?? 'n/a' },
              { id: 'product', title: t('border.by.product'), cell: (row) => row.product },
              { id: 'period', title: t('border.watch.period'), cell: (row) => row.period },
              { id: 'missing', title: t('border.watch.missing'), cell: (row) => row.missing.join('; ') },
            ]}
          />
        </details>
      )}
    </>
  );
}

function Pair({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

function FlagCard({ flag, held }: { flag: Flag; held: Readonly<Record<string, string>> }) {
  const { t } = useTexts();
  return (
    <li className="card flag">
      <div className="row">
        <Chip kind={SEVERITY[flag.severity as keyof typeof SEVERITY] ?? 'quiet'}>{said(t, 'severity', flag.severity)}</Chip>
        <span className="quiet small">
          {said(t, 'border.flag', flag.kind)} · {flag.exporter ?? flag.economy} · {flag.product} · {flag.period}
        </span>
      </div>
      <h2>{flag.question}</h2>
      <p className="small quiet">
        {t('border.watch.threshold')} {flag.threshold}
      </p>
      <dl className="flag-figures">
        {flag.figures.map((figure) => (
          <div key={figure.name}>
            <dt>{figure.name}</dt>
            <dd>
              <Figure value={figure.value} text={Number.isInteger(figure.value) && /lines|entries|sellers|count/.test(figure.unit) ? exact(figure.value) : undefined} unit={figure.unit} label={figure.name} asOf={flag.period} basis={`${flag.product}, ${flag.exporter ?? flag.economy ?? ''}`} status={figure.source === 'entries' ? 'observed' : 'modelled'} source={sourceOf(figure.source, held)} />
            </dd>
          </div>
        ))}
      </dl>
      {flag.may_be_nothing.length > 0 && (
        <div className="small">
          <strong>{t('border.watch.mayBeNothing')}</strong>
          <ul className="bullets">
            {flag.may_be_nothing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function sourceOf(source: string, held: Readonly<Record<string, string>>): string {
  if (source === 'entries') return 'the entries of the file';
  const named = held[source] ?? (source === 'floors' ? held.prices : undefined);
  return named ? `${source}: ${named}` : source;
}
