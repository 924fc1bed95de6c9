import { useState } from 'react';
import type { ChainFacts } from '../../api/documents';
import { addressOfDocument } from '../../api/client';
import { change, useAddress } from '../../app/address';
import { ladderTwin, LadderLegend, PriceLadder } from '../../charts/PriceLadder';
import { percent } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { Chip } from '../../parts/Chip';
import { Figure } from '../../parts/Figure';
import { Notice } from '../../parts/States';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import { stageName } from '../../texts/stage';
import type { Book, Market, Price } from './documents';
import { chiefProducts, over, rowsOf, rungOf, type Row } from './rungs';

type Props = { facts: ChainFacts; book: Book };

/** The price ladder of a chain as published, and every product of the chain as a row. */
export function Ladder({ facts, book }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const rows = rowsOf(facts, book.prices).filter((row) => Object.keys(row.by).length > 0);
  const asked = query.get('rungs')?.split(',').filter((id) => rows.some((row) => row.product.id === id));
  const chosen = asked && asked.length > 0 ? asked : chiefProducts(rows);
  const rungs = rows.filter((row) => chosen.includes(row.product.id)).map((row) => rungOf(row, t));
  const published = [...new Set(rows.flatMap((row) => Object.values(row.by).map((price) => price.publication)))].filter(Boolean);

  if (rows.length === 0) {
    return (
      <Notice kind="empty" title={t('prices.none')}>
        <p>{t('prices.noneDetail')}</p>
        <pre>forge price propose --chain {facts.chain} --period 2026-05 --by secretariat</pre>
      </Notice>
    );
  }
  return (
    <div className="stack">
      <ChartFrame
        title={t('prices.ladderTitle', { chain: facts.name })}
        subtitle={t('prices.ladderSubtitle', { dominant: facts.dominant })}
        twin={ladderTwin(rungs, t)}
        fileName={`forge-ladder-${facts.chain}`}
        legend={<LadderLegend hollow={t('prices.raw')} filled={t('prices.published')} floors={false} />}
        source={published.join(', ')}
      >
        <PriceLadder rungs={rungs} label={t('prices.ladderTitle', { chain: facts.name })} />
      </ChartFrame>
      <RungChoice rows={rows} chosen={chosen} />
      <PriceTable rows={rows} />
    </div>
  );
}

function RungChoice({ rows, chosen }: { rows: readonly Row[]; chosen: readonly string[] }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  function toggle(id: string) {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    change({ rungs: next.join(',') });
  }
  return (
    <details className="disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('ladder.rungs')} ({chosen.length} {t('word.of')} {rows.length})
      </summary>
      <div className="checks">
        {rows.map((row) => (
          <label key={row.product.id}>
            <input type="checkbox" checked={chosen.includes(row.product.id)} onChange={() => toggle(row.product.id)} />
            {row.product.name}
          </label>
        ))}
      </div>
    </details>
  );
}

function PriceTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTexts();
  const cell = (market: Market) => (row: Row) => <PriceFigure name={row.product.name} price={row.by[market]} />;
  return (
    <section className="card">
      <Table
        caption={t('prices.tableCaption')}
        keyOf={(row) => row.product.id}
        rows={rows}
        columns={[
          { id: 'stage', title: t('overview.stage'), cell: (row) => <span className="quiet">{stageName(row.stage, t)}</span> },
          { id: 'product', title: t('ladder.product'), cell: (row) => row.product.name },
          { id: 'zone', title: t('side.zone'), number: true, cell: cell('zone') },
          { id: 'outside', title: t('side.outside'), number: true, cell: cell('outside') },
          { id: 'dominant', title: t('side.dominant'), number: true, cell: cell('dominant') },
          { id: 'spread', title: t('prices.overDominant'), number: true, cell: (row) => spreadText(over(row, 'dominant')) },
          { id: 'tier', title: t('prices.tier'), cell: (row) => row.by.zone?.tier ?? '—' },
          { id: 'confidence', title: t('prices.confidence'), cell: (row) => <Confidence of={row.by.zone?.confidence} /> },
          { id: 'publication', title: t('prices.publication'), cell: (row) => <PublicationButton row={row} /> },
        ]}
      />
      <p className="quiet small book-files">
        {t('prices.allPrices')}{' '}
        {['csv', 'xlsx', 'parquet'].map((format) => (
          <a key={format} href={addressOfDocument('/prices', { format })} download={`forge-prices.${format}`}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
    </section>
  );
}

function spreadText(spread: number | null): string {
  if (spread === null) return 'n/a';
  return `${spread >= 0 ? '+' : ''}${percent(spread, 3)}`;
}

export function Confidence({ of }: { of?: string }) {
  if (!of) return <>—</>;
  return <Chip kind={of === 'high' ? 'good' : of === 'medium' ? 'quiet' : 'warn'}>{of}</Chip>;
}

/** A published price with what stands behind it. */
export function PriceFigure({ name, price }: { name: string; price?: Price }) {
  const { t } = useTexts();
  const synthetic = t('prices.demoNote');
  return (
    <Figure
      value={price?.price ?? null}
      label={price ? `${name}, ${t(`side.${price.market}`)}, ${price.period}` : name}
      unit={price ? `${price.currency}/${price.unit}` : undefined}
      basis={price ? `${price.basis}, ${price.delivery}` : undefined}
      asOf={price?.period}
      status={price?.kind}
      source={price?.publication}
      low={price?.dispersion?.lowest}
      high={price?.dispersion?.highest}
      note={price?.withheld ? `${price.withheld.reason}: ${price.withheld.detail}` : price ? synthetic : undefined}
    />
  );
}

function PublicationButton({ row }: { row: Row }) {
  const price = row.by.zone ?? row.by.dominant ?? row.by.outside;
  if (!price?.publication) return <>—</>;
  return (
    <button className="linkish" onClick={() => change({ publication: price.publication, product: row.product.id, market: price.market }, 'push')}>
      {price.publication}
    </button>
  );
}
