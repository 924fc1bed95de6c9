import { useState } from 'react';
import { useDocument } from '../../api/useDocument';
import { useSides } from '../../api/useSides';
import { useAddress } from '../../app/address';
import { useAsOf } from '../../app/Shell';
import { SideLegend } from '../../charts/SideLegend';
import { day, today } from '../../format/date';
import { wholePercent } from '../../format/number';
import { Chip } from '../../parts/Chip';
import { Notice, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { useTexts, type TextKey } from '../../texts';
import { stageName } from '../../texts/stage';
import { ChainCard } from './ChainCard';
import type { Alert, Overview } from './documents';
import { waistOf, withoutEcho } from './waist';
import './overview.css';

/** The chains at a glance: who makes how much at each stage, floors, spreads, alerts. */
export default function OverviewView() {
  const asOf = useAsOf();
  const overview = useDocument<Overview>('/overview', { 'as-of': asOf });
  return <With of={overview}>{(document) => <Glance overview={document} asOf={asOf} />}</With>;
}

function Glance({ overview, asOf }: { overview: Overview; asOf?: string }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const sides = useSides(asOf);
  const chosen = query.get('chain');
  const all = overview.chains.map(withoutEcho);
  const chains = chosen ? all.filter((chain) => chain.chain === chosen) : all;
  const alerts = chosen ? overview.alerts.filter((alert) => !alert.chain || alert.chain === chosen) : overview.alerts;
  const waisted = all.filter((chain) => (waistOf(chain)?.supplier.share ?? 0) > 0.5).length;
  const only = chosen ? chains[0] : undefined;
  const waist = only ? waistOf(only) : null;
  const title =
    only && waist
      ? t('overview.titleOne', { chain: only.name, share: wholePercent(waist.supplier.share), stage: stageName(waist.stage.stage, t).toLowerCase(), supplier: waist.supplier.name })
      : waisted > 0
        ? t('overview.title', { count: waisted, of: overview.chains.length })
        : t('overview.titlePlain');

  return (
    <>
      <Summary title={title} subtitle={t('overview.subtitle', { year: overview.baseYear ?? '2024', asOf: day(overview.asOf ?? asOf ?? today()) })} />
      {chains.length === 0 ? (
        <Notice kind="empty" title={t('overview.none')}>
          <p>{t('overview.noneDetail')}</p>
        </Notice>
      ) : (
        <>
          <div className="legend overview-legend" role="group" aria-label={t('overview.legend')}>
            <SideLegend />
          </div>
          <div className={only ? 'chain-cards one' : 'chain-cards'}>
            {chains.map((chain) => (
              <ChainCard key={chain.chain} chain={chain} sideOf={(economy) => sides.sideOf(chain.chain, economy)} />
            ))}
          </div>
        </>
      )}
      <Alerts alerts={alerts} nameOf={(chain) => overview.chains.find((each) => each.chain === chain)?.name ?? chain} />
    </>
  );
}

const FEW = 6;

function Alerts({ alerts, nameOf }: { alerts: readonly Alert[]; nameOf: (chain: string) => string }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? alerts : alerts.slice(0, FEW);
  return (
    <section className="card alerts" aria-labelledby="alerts">
      <div className="spread">
        <h2 id="alerts">{t('overview.alerts')}</h2>
        <p className="subtitle">{t('overview.alertsLead')}</p>
      </div>
      {alerts.length === 0 && <p className="table-none">{t('overview.alertsNone')}</p>}
      <ol>
        {shown.map((alert, index) => (
          <li key={index}>
            <time dateTime={day(alert.date)}>{day(alert.date)}</time>
            <Severity severity={alert.severity} />
            <div>
              <h3>
                {alert.chain && <span className="alert-chain">{nameOf(alert.chain)}</span>} {alert.title}
                {alert.state && <span className="quiet small"> ({alert.state})</span>}
              </h3>
              <p>{alert.text}</p>
              <p className="quiet small">
                {t('chart.source')}: {alert.source}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {alerts.length > FEW && (
        <button className="linkish" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('overview.alertsFewer') : t('overview.alertsMore', { count: alerts.length })}
        </button>
      )}
    </section>
  );
}

const SEVERITIES: Readonly<Record<string, { kind: 'bad' | 'warn' | 'quiet'; text: TextKey }>> = {
  'in-force': { kind: 'bad', text: 'severity.in-force' },
  past: { kind: 'quiet', text: 'severity.past' },
  high: { kind: 'bad', text: 'severity.high' },
  medium: { kind: 'warn', text: 'severity.medium' },
  low: { kind: 'quiet', text: 'severity.low' },
  info: { kind: 'quiet', text: 'severity.info' },
};

function Severity({ severity }: { severity: string }) {
  const { t } = useTexts();
  const known = SEVERITIES[severity];
  return known ? <Chip kind={known.kind}>{t(known.text)}</Chip> : <Chip kind="quiet">{severity}</Chip>;
}
