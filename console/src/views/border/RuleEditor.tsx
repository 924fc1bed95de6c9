import { useEffect, useId, useState } from 'react';
import { write, type ProblemLine, type Refusal } from '../../api/client';
import { asRefusal } from '../../api/useDocument';
import { addressOf, change, useAddress } from '../../app/address';
import { usePermission, useSession } from '../../app/session';
import { minute } from '../../format/date';
import { CodeText } from '../../parts/CodeText';
import { Confirm } from '../../parts/Confirm';
import { Told } from '../../parts/States';
import { useTexts } from '../../texts';
import { Changes, Deciding } from './Deciding';
import { addressOfVersion, foundIn, linesOf, type Files, type Found, type Version, type VersionLine } from './drafts';
import { StateChip } from './StateChip';

type Props = { version: Version; all: readonly VersionLine[]; onChanged: () => void };

/** A version with its files: its author writes and puts it forward, everybody else reads it. */
export function RuleEditor({ version, all, onChanged }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const session = useSession();
  const permission = usePermission('rule-author');
  const toldBy = useId();
  const [files, setFiles] = useState<Files>(version.files);
  const [checked, setChecked] = useState<readonly ProblemLine[] | null>(null);
  const [goTo, setGoTo] = useState({ line: 0, turn: 0 });
  const [told, setTold] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const own = version.author === session.user || version.author === session.name;
  const writable = own && permission.allowed && version.state === 'draft';
  const dirty = files !== version.files;
  const names = Object.keys(files).toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const file = names.includes(query.get('file') ?? '') ? (query.get('file') ?? '') : (names[0] ?? '');
  const found = foundIn(version.set, checked ?? version.problems);
  const place = addressOfVersion(version);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  async function ask(work: () => Promise<void>) {
    setBusy(true);
    setRefusal(null);
    setTold(null);
    try {
      await work();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  const check = () =>
    ask(async () => {
      const answer = await write<{ problems: readonly ProblemLine[] }>('POST', '/rules/check', { files }, { set: version.set });
      setChecked(answer.problems);
      setTold(t('border.write.checked', { count: answer.problems.length }));
    });

  const save = () =>
    ask(async () => {
      if (!writable || !dirty) return;
      await write<Version>('PUT', place, { files, note: version.note }, {}, version.tag);
      onChanged();
    });

  const act = (method: 'POST' | 'DELETE', path: string) =>
    ask(async () => {
      await write(method, `${place}${path}`, method === 'POST' ? {} : undefined, {}, version.tag);
      onChanged();
    });

  const again = () =>
    ask(async () => {
      const begun = await write<Version>('POST', `/rules/${version.set}/versions`, { from: version.version });
      onChanged();
      change({ version: begun.version, file: null }, 'push');
    });

  function put(changes: Files) {
    setFiles({ ...files, ...changes });
    setChecked(null);
  }

  function show(one: Found) {
    if (names.includes(one.file)) change({ file: one.file });
    setGoTo({ line: one.line, turn: goTo.turn + 1 });
  }

  const notWritable = writable ? undefined : version.state !== 'draft' ? t('border.write.notDraft') : !own ? t('border.write.readOnly', { author: version.author }) : permission.reason;
  const notForward = dirty ? t('border.write.saveFirst') : version.problems.length > 0 ? t('border.write.mendFirst') : undefined;
  return (
    <>
      <section className="card stack" aria-labelledby="rules-version">
        <div className="spread">
          <h2 id="rules-version">
            {version.version} <StateChip state={state(version, all)} />
          </h2>
          <span className="quiet">
            {t('border.write.author')}: {version.author} · {t('border.write.changed')}: {minute(version.changed)}
            {version.reviewer && ` · ${t('border.write.reviewer')}: ${version.reviewer}, ${version.on}`}
          </span>
        </div>
        {version.note && <p>{version.note}</p>}
        {version.reason && <p className="told">{version.reason}</p>}
        <div className="row rule-acts">
          {version.state === 'draft' && (
            <>
              <button type="button" className="button" disabled={busy || !permission.allowed} title={permission.reason} onClick={check}>
                {t('border.write.check')}
              </button>
              <button type="button" className="button primary" disabled={busy || !writable || !dirty} title={notWritable} onClick={save}>
                {t('border.write.save')}
              </button>
              <button type="button" className="button" disabled={busy || !writable || notForward !== undefined} title={notWritable ?? notForward} onClick={() => act('POST', '/submission')}>
                {t('border.write.submit')}
              </button>
            </>
          )}
          {(version.state === 'draft' || version.state === 'pending') && own && (
            <button type="button" className="button danger" disabled={busy || !permission.allowed} onClick={() => setAsking(true)}>
              {t('border.write.withdraw')}
            </button>
          )}
          {version.state !== 'draft' && (
            <button type="button" className="button" disabled={busy || !permission.allowed} title={permission.reason} onClick={again}>
              {t('border.write.again')}
            </button>
          )}
          {version.state === 'published' && (
            <a className="button" href={addressOf('/border', { rules: version.set })}>
              {t('border.write.calculator')}
            </a>
          )}
          <span role="status" className="quiet">
            {told ?? (dirty ? t('border.write.unsaved') : (notWritable ?? ''))}
          </span>
        </div>
        {refusal && <Told refusal={refusal} />}
        <Problems id={toldBy} found={found} saved={checked === null && !dirty} onShow={show} />
        <div className="rule-editor">
          <FileList names={names} file={file} found={found} writable={writable} onAdd={(name) => put({ [name]: '' })} onFiles={(sent) => put(sent)} onRemove={(name) => setFiles(Object.fromEntries(Object.entries(files).filter(([one]) => one !== name)))} />
          <CodeText key={file} label={t('border.write.text', { file })} text={files[file] ?? ''} wrong={linesOf(found, file)} toldBy={toldBy} readOnly={!writable} goTo={goTo} onText={(text) => put({ [file]: text })} onSave={save} />
        </div>
      </section>
      <section className="card stack">
        {version.state === 'pending' ? <Deciding version={version} all={all} onDecided={onChanged} /> : <Changes version={version} all={all} />}
        <dl className="facts">
          <dt>{t('border.write.hash')}</dt>
          <dd className="digits">{version.hash || 'n/a'}</dd>
        </dl>
      </section>
      {asking && (
        <Confirm title={t('border.write.withdrawAsk', { version: version.version })} doing={t('border.write.withdraw')} busy={busy} danger onDo={() => act('DELETE', '')} onCancel={() => setAsking(false)}>
          <p>{t('border.write.withdrawThen')}</p>
        </Confirm>
      )}
    </>
  );
}

/** As the list tells it: a version that was in force may be superseded since. */
function state(version: Version, all: readonly VersionLine[]) {
  return all.find((one) => one.version === version.version && one.tag === version.tag)?.state ?? version.state;
}

function rank(name: string): number {
  if (name === 'rules.yaml') return 0;
  return name.startsWith('measures') ? 1 : name.startsWith('examples/') ? 3 : 2;
}

function Problems({ id, found, saved, onShow }: { id: string; found: readonly Found[]; saved: boolean; onShow: (one: Found) => void }) {
  const { t } = useTexts();
  if (found.length === 0) return <p id={id}>{saved ? t('border.write.sound') : ''}</p>;
  return (
    <section id={id} className="rule-problems">
      <h3>
        {t('border.write.problems', { count: found.length })} <span className="quiet">{t(saved ? 'border.write.problemsSaved' : 'border.write.problemsChecked')}</span>
      </h3>
      <ul>
        {found.map((one, at) => (
          <li key={at}>
            <button type="button" className="linkish" onClick={() => onShow(one)}>
              {one.line > 0 ? t('border.write.line', { file: one.file, line: one.line }) : one.file}
            </button>{' '}
            {one.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

type FileListProps = { names: readonly string[]; file: string; found: readonly Found[]; writable: boolean; onAdd: (name: string) => void; onFiles: (files: Files) => void; onRemove: (name: string) => void };

function FileList({ names, file, found, writable, onAdd, onFiles, onRemove }: FileListProps) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const sendId = useId();

  async function read(list: Iterable<File>) {
    const read = await Promise.all([...list].map(async (one) => [one.name, await one.text()] as const));
    onFiles(Object.fromEntries(read));
  }

  return (
    <div className="rule-files stack tight">
      <div role="group" aria-label={t('border.write.files')}>
        {names.map((one) => {
          const wrong = found.filter((each) => each.file === one).length;
          return (
            <button key={one} type="button" aria-pressed={one === file} onClick={() => change({ file: one })}>
              {one} {wrong > 0 && <span className="wrong">✕ {wrong}</span>}
            </button>
          );
        })}
      </div>
      {writable && (
        <>
          <label className="field">
            <span>{t('border.write.add')}</span>
            <input value={name} placeholder="measures-new.yaml" title={t('border.write.addHint')} onChange={(event) => setName(event.target.value)} />
          </label>
          <div className="row">
            <button
              type="button"
              className="button small"
              disabled={!name.trim() || names.includes(name.trim())}
              onClick={() => {
                onAdd(name.trim());
                change({ file: name.trim() });
                setName('');
              }}
            >
              {t('border.write.addDo')}
            </button>
            {file !== 'rules.yaml' && (
              <button type="button" className="button small danger remove" onClick={() => onRemove(file)}>
                {t('border.write.remove', { file })}
              </button>
            )}
          </div>
          <label className="field" htmlFor={sendId}>
            <span>{t('border.write.upload')}</span>
            <input id={sendId} type="file" multiple accept=".yaml,.yml,.csv,.json,.md,.txt" title={t('border.write.uploadHint')} onChange={(event) => event.target.files && void read(event.target.files)} />
          </label>
        </>
      )}
    </div>
  );
}

