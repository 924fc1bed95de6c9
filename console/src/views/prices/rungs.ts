import type { ChainFacts, ProductFacts } from '../../api/documents';
import { mainOutputOf } from '../../api/facts';
import type { Rung } from '../../charts/ladderScale';
import type { Translate } from '../../texts';
import { stageName } from '../../texts/stage';
import type { Market, Price } from './documents';

/** The prices of one product in the three markets. */
export type Row = { readonly product: ProductFacts; readonly stage: string; readonly by: Readonly<Partial<Record<Market, Price>>> };

/** Products of a chain in the order in which they are made, each with the prices that the book has of it. */
export function rowsOf(chain: ChainFacts, prices: readonly Price[]): Row[] {
  return chain.stages.flatMap((stage) =>
    stage.products.map((product) => {
      const own = prices.filter((price) => price.product === product.id);
      const by: Partial<Record<Market, Price>> = {};
      for (const price of own) by[price.market] = price;
      return { product, stage: stage.stage, by };
    }),
  );
}

export function rungOf(row: Row, t: Translate): Rung {
  const of = (market: Market, which: 'raw' | 'price') => row.by[market]?.[which] ?? null;
  const any = row.by.zone ?? row.by.dominant ?? row.by.outside;
  const unit = any ? `${any.currency}/${any.unit} ${any.basis}` : '';
  return {
    product: row.product.id,
    name: row.product.name,
    stage: stageName(row.stage, t),
    unit,
    before: { zone: of('zone', 'raw'), outside: of('outside', 'raw'), dominant: of('dominant', 'raw') },
    after: { zone: of('zone', 'price'), outside: of('outside', 'price'), dominant: of('dominant', 'price') },
  };
}

/** One product a stage for a first look: of those with prices in two markets the one worth most. */
export function chiefProducts(rows: readonly Row[]): string[] {
  const best = new Map<string, { row: Row; rank: number }>();
  for (const row of rows) {
    const prices = Object.values(row.by).filter((price) => price.price !== undefined);
    if (prices.length === 0) continue;
    const rank = Math.min(2, prices.length) * 1e15 + mainOutputOf(row.product) * (row.by.zone?.price ?? prices[0]?.price ?? 0);
    if (rank > (best.get(row.stage)?.rank ?? 0)) best.set(row.stage, { row, rank });
  }
  return [...best.values()].map((each) => each.row.product.id);
}

export function over(row: Row, market: Market): number | null {
  const zone = row.by.zone?.price;
  const other = row.by[market]?.price;
  return zone !== undefined && other !== undefined && other > 0 ? zone / other - 1 : null;
}
