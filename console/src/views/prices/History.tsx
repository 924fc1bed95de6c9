import { lazy, Suspense, useMemo } from 'react';
import type { ChainFacts } from '../../api/documents';
import { useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { COLOUR, SIDES, TEXT_COLOUR } from '../../charts/colours';
import { minute } from '../../format/date';
import { reading } from '../../format/number';
import { ChartFrame } from '../../parts/ChartFrame';
import { Keep } from '../../parts/Keep';
import { Loading, With } from '../../parts/States';
import { Table } from '../../parts/Table';
import { SideLegend } from '../../charts/SideLegend';
import { useTexts, type Translate } from '../../texts';
import type { Book, Market, Price } from './documents';
import { PriceFigure } from './Ladder';
import { chiefProducts, rowsOf } from './rungs';

const Picture = lazy(() => import('../../charts/Picture'));

type Props = { facts: ChainFacts; book: Book };

/** The prices of one product, period by period; each mark is a publication and opens it. */
export function History({ facts, book }: Props) {
  const { t } = useTexts();
  const { query } = useAddress();
  const rows = rowsOf(facts, book.prices).filter((row) => Object.keys(row.by).length > 0);
  const asked = query.get('product');
  const chiefs = chiefProducts(rows);
  const product = rows.some((row) => row.product.id === asked) ? (asked as string) : (chiefs[Math.min(1, chiefs.length - 1)] ?? '');
  const name = rows.find((row) => row.product.id === product)?.product.name ?? product;
  const history = useDocument<Pick<Book, 'prices'>>(product ? '/prices/history' : null, { product });
  return (
    <div className="stack">
      <label className="field history-product">
        <span>{t('ladder.product')}</span>
        <select value={product} onChange={(event) => change({ product: event.target.value })}>
          {rows.map((row) => (
            <option key={row.product.id} value={row.product.id}>
              {row.product.name}
            </option>
          ))}
        </select>
      </label>
      <With of={history}>{(document) => <Told product={product} name={name} prices={document.prices} dominant={facts.dominant} />}</With>
    </div>
  );
}

function Told({ product, name, prices, dominant }: { product: string; name: string; prices: readonly Price[]; dominant: string }) {
  const { t } = useTexts();
  const periods = useMemo(() => [...new Set(prices.map((price) => price.period))].toSorted(), [prices]);
  const option = useMemo(() => optionOf(prices, periods, t), [prices, periods, t]);
  const any = prices[0];
  const unit = any ? `${any.currency}/${any.unit} ${any.basis}` : '';
  const last = prices.filter((price) => price.market === 'zone' && price.price !== undefined).at(-1);
  return (
    <>
      <ChartFrame
        title={last ? t('prices.historyTitle', { product: name, price: reading(last.price), period: last.period }) : name}
        subtitle={t('prices.historySubtitle', { unit, dominant })}
        legend={<SideLegend />}
        twin={{
          columns: [t('prices.period'), t('prices.market'), t('prices.price'), t('prices.tier'), t('prices.publication'), t('prices.publishedAt')],
          rows: prices.map((price) => [price.period, t(`side.${price.market}`), price.price ?? null, price.tier ?? null, price.publication ?? null, price.publishedAt ?? null]),
        }}
        fileName={`forge-history-${any?.product ?? ''}`}
        source={t('prices.historySource')}
        canvas
      >
        <Suspense fallback={<Loading />}>
          <Picture
            option={option}
            height={340}
            label={t('prices.historySubtitle', { unit, dominant })}
            onPick={(series, index) => {
              const price = prices.find((each) => each.market === series && each.period === periods[index]);
              if (price?.publication) change({ publication: price.publication, product: price.product, market: price.market }, 'push');
            }}
          />
        </Suspense>
      </ChartFrame>
      <section className="card stack">
        <Keep path="/prices/history" parameters={{ product: product }} what={t('keep.history')} />
        <Table
          caption={t('prices.historyCaption', { product: name })}
          rows={prices.toReversed()}
          keyOf={(row) => `${row.period} ${row.market} ${row.publication}`}
          columns={[
            { id: 'period', title: t('prices.period'), cell: (row) => row.period },
            { id: 'market', title: t('prices.market'), cell: (row) => t(`side.${row.market}`) },
            { id: 'price', title: t('prices.price'), number: true, cell: (row) => <PriceFigure name={name} price={row} /> },
            { id: 'tier', title: t('prices.tier'), cell: (row) => row.tier ?? row.withheld?.reason ?? 'n/a' },
            { id: 'at', title: t('prices.publishedAt'), cell: (row) => minute(row.publishedAt) },
            {
              id: 'publication',
              title: t('prices.publication'),
              cell: (row) => (
                <button className="linkish" onClick={() => change({ publication: row.publication, product: row.product, market: row.market }, 'push')}>
                  {row.publication}
                </button>
              ),
            },
          ]}
        />
      </section>
    </>
  );
}

const SYMBOL: Readonly<Record<Market, string>> = { zone: 'circle', outside: 'rect', dominant: 'diamond' };
const LINE: Readonly<Record<Market, 'solid' | 'dotted' | 'dashed'>> = { zone: 'solid', outside: 'dotted', dominant: 'dashed' };

/** Lines with a mark a publication, and the middle half of the evidence of the zone as a band. */
function optionOf(prices: readonly Price[], periods: readonly string[], t: Translate) {
  const at = (market: Market, period: string) => prices.find((price) => price.market === market && price.period === period);
  const band = (period: string) => at('zone', period)?.dispersion ?? null;
  return {
    grid: { left: 56, right: 92, top: 14, bottom: 30 },
    xAxis: { type: 'category', data: [...periods], axisTick: { show: false }, axisLine: { lineStyle: { color: '#AAB4BD' } }, axisLabel: { color: COLOUR.quiet } },
    yAxis: { type: 'value', scale: true, splitLine: { lineStyle: { color: '#EEF1F4' } }, axisLabel: { color: COLOUR.quiet, formatter: (value: number) => reading(value) } },
    dataZoom: periods.length > 24 ? [{ type: 'inside' }] : [],
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: unknown) => reading(typeof value === 'number' ? value : null) },
    series: [
      { id: 'low', type: 'line', stack: 'band', silent: true, symbol: 'none', lineStyle: { opacity: 0 }, tooltip: { show: false }, data: periods.map((period) => band(period)?.lowerQuartile ?? null) },
      {
        id: 'band',
        type: 'line',
        stack: 'band',
        silent: true,
        symbol: 'none',
        lineStyle: { opacity: 0 },
        areaStyle: { color: COLOUR.zone, opacity: 0.13 },
        tooltip: { show: false },
        data: periods.map((period) => {
          const spread = band(period);
          return spread ? spread.upperQuartile - spread.lowerQuartile : null;
        }),
      },
      ...SIDES.map((side) => ({
        id: side,
        name: t(`side.${side}`),
        type: 'line',
        connectNulls: false,
        symbol: SYMBOL[side],
        symbolSize: 9,
        color: COLOUR[side],
        lineStyle: { type: LINE[side], width: 2 },
        endLabel: { show: true, formatter: t(`ladder.${side}`), color: TEXT_COLOUR[side] },
        data: periods.map((period) => at(side, period)?.price ?? null),
      })),
    ],
  };
}
