import { useEffect, useState } from 'react';
import type { ChainFacts } from '../../api/documents';
import { Refusal, write } from '../../api/client';
import { asRefusal, useDocument } from '../../api/useDocument';
import { useJob } from '../../api/useJob';
import { useSides } from '../../api/useSides';
import { change, useAddress } from '../../app/address';
import { usePermission } from '../../app/session';
import { useAsOf, useChain } from '../../app/Shell';
import { Notice, Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts } from '../../texts';
import type { Run, RunOrder, Scenarios } from './documents';
import { changedOf } from './order';
import { Progress } from './Progress';
import { RecentRuns } from './RecentRuns';
import { Result } from './Result';
import { ScenarioDrawer } from './ScenarioDrawer';
import { ScenarioText } from './ScenarioText';
import './market.css';

/** The market: a scenario beside its baseline, on the map, across the stages, on the ladder, and who pays. */
export default function MarketView() {
  const { t } = useTexts();
  const chain = useChain();
  const asOf = useAsOf();
  const { query } = useAddress();
  const facts = useDocument<ChainFacts>(`/world/chains/${chain}`);
  const scenarios = useDocument<Scenarios>('/scenarios');
  const sides = useSides(asOf);
  const runId = query.get('run');
  const [pending, setPending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const watched = useJob(pending);
  const run = useDocument<Run>(runId ? `/runs/${encodeURIComponent(runId)}` : null);
  const permission = usePermission('analyst');
  const changed = changedOf(query);
  const list = scenarios.document?.scenarios ?? [];
  const fitting = list.filter((each) => !each.chains || each.chains.length === 0 || each.chains.includes(chain));
  const name = query.get('scenario') ?? `${shortChain(chain)}-floors`;
  const scenario = fitting.find((each) => each.name === name) ?? fitting[0];
  const open = query.get('edit') === '1';
  const asText = query.get('text') === '1' || query.has('doc');
  const document = runId && run.state !== 'refused' ? run.document : undefined;
  const market = document?.chains.find((each) => each.chains.includes(chain));
  const members: ReadonlySet<string> = changed.zone ? new Set(changed.zone) : sides.zone;

  useEffect(() => {
    if (!pending || !watched.job) return;
    if (watched.job.state === 'done') {
      change({ run: pending });
      setPending(null);
    }
  }, [pending, watched.job]);

  async function start() {
    if (!scenario) return;
    setRefusal(null);
    const order: RunOrder = {
      scenario: scenario.name,
      depth: query.get('depth') === 'full' ? 'full' : 'quick',
      ...(changed.zone ? { zone: changed.zone } : {}),
      ...(changed.floors.size > 0 ? { floors: [...changed.floors].map(([product, price]) => ({ product, price })) } : {}),
      ...(changed.shocks.length > 0 ? { shocks: changed.shocks } : {}),
    };
    try {
      const started = await write<{ job: string | { id: string } }>('POST', '/runs', order);
      setPending(typeof started.job === 'string' ? started.job : started.job.id);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  function toggleMember(economy: string) {
    const next = new Set(members);
    if (!next.delete(economy)) next.add(economy);
    change({ zone: [...next].toSorted().join(',') });
  }

  const isChanged = changed.zone !== null || changed.floors.size > 0 || changed.shocks.length > 0;
  return (
    <With of={facts}>
      {(chainFacts) => (
        <>
          <Summary title={market?.finding ?? t('market.ask', { chain: chainFacts.name })} subtitle={document ? t('market.subtitle', { title: document.title, horizon: t(document.horizon === 'short' ? 'market.short' : 'market.long'), date: document.date, year: market?.data.baseYear ?? '' }) : t('market.askSubtitle')} />
          <section className="card scenario-bar">
            <label className="field">
              <span>{t('market.scenario')}</span>
              <select value={scenario?.name ?? ''} onChange={(event) => change({ scenario: event.target.value, zone: null, floors: null, shocks: null })}>
                {fitting.map((each) => (
                  <option key={each.name} value={each.name}>
                    {each.name}: {each.title}
                  </option>
                ))}
              </select>
            </label>
            <label className="check" title={t('market.fullHint')}>
              <input type="checkbox" checked={query.get('depth') === 'full'} onChange={(event) => change({ depth: event.target.checked ? 'full' : null })} />
              {t('market.full')}
            </label>
            <button className="button" aria-expanded={open} onClick={() => change({ edit: open ? null : '1' })}>
              {t('market.changeScenario')} {isChanged && <span className="changed-dot">●<span className="visually-hidden">{t('market.isChanged')}</span></span>}
            </button>
            <button className="button" aria-expanded={asText} onClick={() => change({ text: asText ? null : '1', doc: null })}>
              {t('market.asText')}
            </button>
            <button className="button primary" onClick={start} disabled={!permission.allowed || !scenario || pending !== null} title={permission.reason}>
              {t('market.run')}
            </button>
            {scenario && <p className="quiet small scenario-question">{scenario.question}</p>}
            {!permission.allowed && <p className="quiet small scenario-question">{permission.reason}</p>}
          </section>
          {asText && scenarios.document && <ScenarioText scenarios={list} chosen={scenario} full={query.get('depth') === 'full'} busy={pending !== null} onStarted={setPending} />}
          {refusal && <Told refusal={refusal} />}
          {pending && <Progress id={pending} watched={watched} onDismiss={() => setPending(null)} />}
          {runId && run.state === 'refused' && <Told refusal={run.refusal} again={run.again} />}
          {runId && run.state === 'loading' && !document && <p role="status">{t('state.loading')}</p>}
          {document && !market && (
            <Notice kind="empty" title={t('market.otherChain', { chain: chainFacts.name })}>
              <p>{t('market.otherChainDetail', { chains: document.chains.flatMap((each) => each.chains).join(', ') })}</p>
            </Notice>
          )}
          {document && market && <Result run={document} market={market} facts={chainFacts} sides={sides} members={members} onPick={open ? toggleMember : undefined} jobId={runId as string} />}
          {!runId && !pending && (
            <>
              <Notice kind="empty" title={t('market.none')}>
                <p>{t('market.noneDetail')}</p>
              </Notice>
              <RecentRuns />
            </>
          )}
          {open && (
            <ScenarioDrawer
              scenario={scenario}
              changed={changed}
              facts={chainFacts}
              ladder={document?.name === scenario?.name ? (market?.ladder ?? []) : []}
              economies={sides.economies}
              members={members}
              onMember={toggleMember}
              onRun={start}
              mayRun={permission.allowed && pending === null}
              onClose={() => change({ edit: null })}
            />
          )}
        </>
      )}
    </With>
  );
}

function shortChain(chain: string): string {
  return chain === 'rare-earths' ? 'magnet' : chain;
}
