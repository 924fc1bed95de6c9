import { useId, useState } from 'react';
import { write, type ProblemLine, type Refusal } from '../../api/client';
import { asRefusal } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { CodeText } from '../../parts/CodeText';
import { save } from '../../parts/download';
import { Told } from '../../parts/States';
import { useTexts } from '../../texts';
import type { Scenario } from './documents';
import { packed, unpacked } from './sharedText';

type Props = { scenarios: readonly Scenario[]; chosen: Scenario | undefined; full: boolean; busy: boolean; onStarted: (job: string) => void };

/** A scenario as its text, for who knows the format: checked line by line, run, shared by its address, saved as a file. */
export function ScenarioText({ scenarios, chosen, full, busy, onStarted }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const permission = usePermission('analyst');
  const toldBy = useId();
  const [text, setText] = useState(() => unpacked(query.get('doc')) ?? chosen?.document ?? '');
  const [problems, setProblems] = useState<readonly ProblemLine[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState(false);
  const [goTo, setGoTo] = useState({ line: 0, turn: 0 });
  const wrong = new Set((problems ?? []).map((each) => each.line ?? 0).filter((line) => line > 0));

  function put(next: string) {
    setText(next);
    setProblems(null);
    setRefusal(null);
  }

  /** Keeps the text in the address; where it is too long for one it is told. */
  function keep(): boolean {
    const address = packed(text);
    change({ doc: address });
    return address !== null;
  }

  async function ask(work: () => Promise<void>) {
    setAsking(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setAsking(false);
    }
  }

  const check = () =>
    ask(async () => {
      keep();
      const answer = await write<{ problems: readonly ProblemLine[] }>('POST', '/scenarios/check', { document: text });
      setProblems(answer.problems);
    });

  const run = () =>
    ask(async () => {
      keep();
      const answer = await write<{ problems: readonly ProblemLine[] }>('POST', '/scenarios/check', { document: text });
      setProblems(answer.problems);
      if (answer.problems.length > 0) return;
      const started = await write<{ job: string }>('POST', '/runs', { document: text, depth: full ? 'full' : 'quick' });
      onStarted(started.job);
    });

  const tooLong = packed(text) === null;
  return (
    <section className="card stack scenario-text" aria-labelledby="scenario-text">
      <div className="spread">
        <h2 id="scenario-text">{t('market.text')}</h2>
        <button type="button" className="button quiet-button" onClick={() => change({ text: null, doc: null })}>
          {t('panel.close')}
        </button>
      </div>
      <p className="quiet small">{t('market.textLead')}</p>
      <div className="scenario-sources">
        <label className="field">
          <span>{t('market.textFrom')}</span>
          <select value="" onChange={(event) => put(scenarios.find((each) => each.name === event.target.value)?.document ?? text)}>
            <option value="">{t('market.textChoose')}</option>
            {scenarios.map((each) => (
              <option key={each.name} value={each.name}>
                {each.name}: {each.title}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('market.textOpen')}</span>
          <input type="file" accept=".yaml,.yml,.json" onChange={(event) => void event.target.files?.[0]?.text().then(put)} />
        </label>
      </div>
      {problems !== null && problems.length === 0 && (
        <p role="status" id={toldBy}>
          {t('market.textSound')}
        </p>
      )}
      {problems !== null && problems.length > 0 && (
        <section className="rule-problems" id={toldBy} role="alert">
          <h3>{t('market.textWrong', { count: problems.length })}</h3>
          <ul>
            {problems.map((each, at) => (
              <li key={at}>
                {each.line ? (
                  <button type="button" className="linkish" onClick={() => setGoTo({ line: each.line ?? 0, turn: goTo.turn + 1 })}>
                    {t('market.textLine', { line: each.line })}
                  </button>
                ) : null}{' '}
                {[each.field && `${each.field}${each.value ? ` = ${each.value}` : ''}:`, each.rule && `${each.rule}.`, each.advice].filter(Boolean).join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CodeText label={t('market.text')} text={text} wrong={wrong} toldBy={problems ? toldBy : undefined} readOnly={false} goTo={goTo} onText={put} onSave={() => void check()} />
      <div className="row">
        <button type="button" className="button" disabled={asking || !permission.allowed} title={permission.reason} onClick={check}>
          {t('market.textCheck')}
        </button>
        <button type="button" className="button primary" disabled={asking || busy || !permission.allowed || text.trim() === ''} title={permission.reason} onClick={run}>
          {t('market.textRun')}
        </button>
        <button type="button" className="button" onClick={() => save('scenario.yaml', 'application/yaml', text)}>
          {t('market.textSave')}
        </button>
        <button type="button" className="button" disabled={tooLong} title={tooLong ? t('market.textTooLong') : undefined} onClick={keep}>
          {t('market.textLink')}
        </button>
        <span className="quiet small">{tooLong ? t('market.textTooLong') : unpacked(query.get('doc')) === text ? t('market.textLinked') : ''}</span>
      </div>
      {refusal && <Told refusal={refusal} />}
    </section>
  );
}
