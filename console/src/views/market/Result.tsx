import { useMemo, useState } from 'react';
import type { ChainFacts } from '../../api/documents';
import { mainOutputOf } from '../../api/facts';
import type { Sides } from '../../api/useSides';
import { addressOfDocument } from '../../api/client';
import { change, useAddress } from '../../app/address';
import { ladderTwin, LadderLegend, PriceLadder } from '../../charts/PriceLadder';
import type { Rung } from '../../charts/ladderScale';
import { SideLegend } from '../../charts/SideLegend';
import { percent, reading, signed } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { Keep } from '../../parts/Keep';
import { Table } from '../../parts/Table';
import { Choice } from '../../parts/Tabs';
import { useTexts, type Translate } from '../../texts';
import { stageName } from '../../texts/stage';
import type { LadderLine, MarketRun, Run } from './documents';
import type { Hover } from './hover';
import { Sankey } from './Sankey';
import { arcsOf, streamsOf, type Arc } from './streams';
import { WhoPays } from './WhoPays';
import { WorldMap, type Show } from './WorldMap';

type Props = { run: Run; market: MarketRun; facts: ChainFacts; sides: Sides; members: ReadonlySet<string>; onPick?: (economy: string) => void; jobId: string };

/** What a run found: flows on the map and across stages, the ladder, who pays, what moves, the certificate. */
export function Result({ run, market, facts, sides, members, onPick, jobId }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const [hover, setHover] = useState<Hover>(null);
  const show = asShow(query.get('show'));
  const product = query.get('product');
  const products = facts.stages.flatMap((stage) => stage.products);
  const zone = useMemo(() => (onPick ? members : new Set(run.zone)), [onPick, members, run.zone]);
  const sideOf = useMemo(() => (economy: string) => (market.groups.dominant.includes(economy) ? 'dominant' : zone.has(economy) ? 'zone' : 'outside') as 'dominant' | 'zone' | 'outside', [market.groups.dominant, zone]);
  const nameOf = (economy: string) => sides.names.get(economy) ?? economy;
  const arcs = useMemo(() => arcsOf(market.baseline, market.scenario, product), [market, product]);
  const streams = useMemo(() => streamsOf(show === 'before' ? market.baseline : market.scenario, facts), [market, facts, show]);
  const unit = product ? (market.scenario.units.products[product] ?? 'kt') : t('market.musd');
  const stageNames = useMemo(() => facts.stages.map((stage) => stageName(stage.stage, t)), [facts, t]);
  const productName = products.find((each) => each.id === product)?.name;

  return (
    <div className="stack">
      <div className="row result-tools">
        <Choice
          label={t('market.show')}
          name="show"
          value={show}
          options={[
            { id: 'after', title: t('market.after') },
            { id: 'before', title: t('market.before') },
            { id: 'difference', title: t('market.difference') },
          ]}
        />
        <label className="row">
          <span className="quiet">{t('market.onMap')}</span>
          <select value={product ?? ''} onChange={(event) => change({ product: event.target.value })}>
            <option value="">{t('market.allByValue')}</option>
            {products.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <span className="legend">
          <SideLegend />
        </span>
      </div>
      <div className="map-and-sankey">
        <ChartFrame
          title={t(show === 'difference' ? 'market.mapDifference' : show === 'before' ? 'market.mapBefore' : 'market.mapAfter')}
          subtitle={t('market.mapSubtitle', { what: productName ?? t('market.allProducts'), unit, year: market.data.baseYear })}
          twin={arcTwin(arcs, nameOf, t('market.from'), t('market.to'), `${t('market.before')}, ${unit}`, `${t('market.after')}, ${unit}`)}
          fileName={`forge-flows-${facts.chain}`}
          source={t('market.modelSource', { name: run.name })}
        >
          <WorldMap economies={sides.economies} sideOf={sideOf} arcs={arcs} show={show} unit={unit} label={t('market.mapLabel', { chain: facts.name })} hover={hover} onHover={setHover} onPick={onPick} />
          {onPick && <p className="small quiet">{t('market.pickHint')}</p>}
          {show === 'difference' && <p className="small quiet">{t('market.differenceHint')}</p>}
        </ChartFrame>
        <ChartFrame
          title={t(show === 'before' ? 'market.sankeyBefore' : 'market.sankeyAfter')}
          subtitle={t('market.sankeySubtitle')}
          twin={{
            columns: [t('overview.stage'), t('market.from'), t('market.to'), t('market.musd')],
            rows: streams.toSorted((one, other) => one.stage - other.stage || other.value - one.value).map((stream) => [stageNames[stream.stage] ?? '', nameOf(stream.from), nameOf(stream.to), stream.value]),
          }}
          fileName={`forge-streams-${facts.chain}`}
          source={t('market.modelSource', { name: run.name })}
        >
          <Sankey streams={streams} stages={stageNames} sideOf={sideOf} nameOf={nameOf} label={t('market.sankeySubtitle')} hover={hover} onHover={setHover} />
        </ChartFrame>
      </div>
      <FloorLadder run={run} market={market} facts={facts} />
      <div className="columns">
        <WhoPays run={run} market={market} />
        <div className="stack">
          <Moves arcs={arcsByProduct(market)} run={run} jobId={jobId} nameOf={nameOf} productOf={(id) => products.find((each) => each.id === id)?.name ?? id} units={market.scenario.units.products} />
          <CertificateCard run={run} market={market} jobId={jobId} />
        </div>
      </div>
    </div>
  );
}

function asShow(text: string | null): Show {
  return text === 'before' || text === 'difference' ? text : 'after';
}

function arcTwin(arcs: readonly Arc[], nameOf: (economy: string) => string, ...columns: string[]) {
  return { columns, rows: arcs.toSorted((one, other) => other.after - one.after).map((arc) => [nameOf(arc.from), nameOf(arc.to), arc.before, arc.after]) };
}

export function rungsOf(market: MarketRun, facts: ChainFacts, t: Translate): Rung[] {
  const names = new Map(facts.stages.flatMap((stage) => stage.products.map((product) => [product.id, product.name] as const)));
  const trio = (line: LadderLine, which: 'before' | 'after') => ({ zone: line[which].zone, outside: line[which].others, dominant: line[which].dominant });
  return market.ladder
    .filter((line) => names.has(line.product))
    .map((line) => ({
      product: line.product,
      name: names.get(line.product) ?? line.product,
      stage: stageName(line.stage, t),
      unit: line.unit,
      before: trio(line, 'before'),
      after: trio(line, 'after'),
      floor: line.floor ?? null,
      held: line.floor ? (line.held ?? null) : null,
      holding: line.membersHolding ?? null,
      floored: line.membersFloored ?? null,
      maximal: line.maximalDefensible ?? null,
      cascade: line.cascadeMinimum ?? null,
      levyHigh: line.levyHigh ?? null,
    }));
}

function FloorLadder({ run, market, facts }: { run: Run; market: MarketRun; facts: ChainFacts }) {
  const { t } = useTexts();
  const { query } = useAddress();
  const all = rungsOf(market, facts, t);
  const floored = all.filter((rung) => rung.floor);
  const chosen = query.get('rungs')?.split(',');
  const rungs = chosen ? all.filter((rung) => chosen.includes(rung.product)) : floored.length > 0 ? withFirst(all, floored, facts) : all.slice(0, 5);
  const held = floored.filter((rung) => rung.held).length;
  return (
    <ChartFrame
      title={floored.length === 0 ? t('market.ladderNoFloors') : t('market.ladderTitle', { held, of: floored.length })}
      subtitle={t('market.ladderSubtitle', { year: market.data.baseYear })}
      twin={ladderTwin(all, t)}
      fileName={`forge-ladder-${facts.chain}`}
      legend={<LadderLegend hollow={t('market.before')} filled={t('market.after')} />}
      source={t('market.modelSource', { name: run.name })}
    >
      <PriceLadder rungs={rungs} label={t('market.ladderTitle', { held, of: floored.length })} />
      {floored.length > 0 && floored.every((rung) => rung.maximal === null) && <p className="small quiet">{t('market.quickNote')}</p>}
      {market.scenario.warnings.length > 0 && (
        <ul className="warnings">
          {market.scenario.warnings.map((warning) => (
            <li key={warning}>
              <Chip kind="warn">{t('market.leak')}</Chip> {warning}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

/** The floored rungs, and before them the product of an earlier stage that is worth most and has a price in the zone. */
function withFirst(all: readonly Rung[], floored: readonly Rung[], facts: ChainFacts): Rung[] {
  const first = floored[0];
  const earlier = all.filter((rung) => rung.stage !== first?.stage && all.indexOf(rung) < all.indexOf(first as Rung) && rung.before.zone !== null && rung.before.dominant !== null);
  const products = new Map(facts.stages.flatMap((stage) => stage.products.map((product) => [product.id, product] as const)));
  const worth = (rung: Rung) => {
    const product = products.get(rung.product);
    return product ? mainOutputOf(product) * (rung.before.dominant ?? 0) : 0;
  };
  const chief = earlier.toSorted((one, other) => worth(other) - worth(one)).slice(0, 1);
  return [...chief, ...floored].slice(0, 7);
}

type Moved = { readonly product: string; readonly from: string; readonly to: string; readonly before: number; readonly after: number };

function arcsByProduct(market: MarketRun): Moved[] {
  const sums = new Map<string, { product: string; from: string; to: string; before: number; after: number }>();
  for (const which of ['before', 'after'] as const) {
    for (const flow of (which === 'before' ? market.baseline : market.scenario).flows) {
      const key = `${flow.product} ${flow.from} ${flow.to}`;
      const sum = sums.get(key) ?? { product: flow.product, from: flow.from, to: flow.to, before: 0, after: 0 };
      sum[which] += flow.quantity;
      sums.set(key, sum);
    }
  }
  const value = (move: Moved) => Math.abs(move.after - move.before) * (market.baseline.prices[move.from]?.[move.product] ?? 0);
  return [...sums.values()].toSorted((one, other) => value(other) - value(one)).slice(0, 8);
}

type MovesProps = { arcs: readonly Moved[]; run: Run; jobId: string; nameOf: (economy: string) => string; productOf: (product: string) => string; units: Readonly<Record<string, string>> };

function Moves({ arcs, run, jobId, nameOf, productOf, units }: MovesProps) {
  const { t } = useTexts();
  return (
    <section className="card">
      <h2>{t('market.moves')}</h2>
      <p className="subtitle">{t('market.movesSubtitle')}</p>
      <div className="row keeps">
        {(['flows', 'balances', 'ladder', 'who-pays'] as const).map((table) => (
          <Keep key={table} path={`/runs/${encodeURIComponent(jobId)}/tables/${table}`} what={t(table === 'who-pays' ? 'keep.whoPays' : `keep.${table}`)} />
        ))}
      </div>
      <Table
        caption={t('market.moves')}
        rows={arcs}
        keyOf={(row) => `${row.product} ${row.from} ${row.to}`}
        columns={[
          { id: 'product', title: t('ladder.product'), cell: (row) => productOf(row.product) },
          { id: 'way', title: t('market.way'), cell: (row) => `${nameOf(row.from)} → ${nameOf(row.to)}` },
          {
            id: 'change',
            title: t('market.changeColumn'),
            number: true,
            cell: (row) => (
              <Figure
                value={row.after - row.before}
                change
                unit={units[row.product]}
                label={`${productOf(row.product)}, ${nameOf(row.from)} → ${nameOf(row.to)}`}
                basis={t('market.fromTo', { before: reading(row.before), after: reading(row.after) })}
                asOf={run.date}
                status="modelled"
                source={t('market.modelSource', { name: run.name })}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function CertificateCard({ run, market, jobId }: { run: Run; market: MarketRun; jobId: string }) {
  const { t } = useTexts();
  const { certificate, status } = market.scenario;
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('market.certificate')}</h2>
        <Chip kind={certificate.passed ? 'good' : 'bad'}>{t(certificate.passed ? 'market.certified' : 'market.notCertified')}</Chip>
      </div>
      <dl className="facts">
        <dt>{t('market.residual')}</dt>
        <dd>{certificate.naturalResidual.toExponential(1).replace('-', '−')}</dd>
        <dt>{t('market.gap')}</dt>
        <dd>{certificate.balanceGap.toExponential(1).replace('-', '−')}</dd>
        <dt>{t('market.secondStart')}</dt>
        <dd>{certificate.secondStartDifference === null ? t('market.notDone') : certificate.secondStartDifference.toExponential(1).replace('-', '−')}</dd>
        <dt>{t('market.solved')}</dt>
        <dd>{t('market.solvedIn', { iterations: status.iterations, seconds: reading(status.seconds, 2) })}</dd>
        <dt>{t('market.estimates')}</dt>
        <dd>{percent(market.data.shareOfEstimates)}</dd>
      </dl>
      <details>
        <summary>{t('market.assumptions', { count: market.assumptions.length })}</summary>
        <ul className="listed">
          {market.assumptions.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('market.sources', { count: market.data.sources.length })}</summary>
        <ul className="listed small">
          {market.data.sources.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
      <p className="quiet small">
        {signed(market.whoPays[0]?.total)} {t('market.musdZone')}. <a href={addressOfDocument(`/runs/${encodeURIComponent(jobId)}/report`)}>{t('market.report', { name: run.name })}</a>
      </p>
    </section>
  );
}
