import type { BulkTotals } from './documents';

/** The sums of many entries by one of their sides, without what nothing fell under, largest first. */
export type By = 'type' | 'measure' | 'origin' | 'product' | 'goods';

export type Total = { readonly id: string; readonly count: number; readonly amount: number; readonly customsValue: number | null; readonly secured: number | null };

export function totalsBy(totals: BulkTotals, by: By): Total[] {
  const found: Total[] = [];
  if (by === 'type' || by === 'measure') {
    for (const [id, sum] of Object.entries((by === 'type' ? totals.types : totals.measures) ?? {})) {
      if (sum.lines > 0) found.push({ id, count: sum.lines, amount: sum.amount, customsValue: null, secured: null });
    }
  } else {
    const sums = by === 'origin' ? totals.origins : by === 'product' ? totals.products : totals.goods;
    for (const [id, sum] of Object.entries(sums ?? {})) {
      if (sum.entries > 0) found.push({ id, count: sum.entries, amount: sum.debt, customsValue: sum.customs_value, secured: sum.secured });
    }
  }
  return found.toSorted((one, other) => other.amount - one.amount || other.count - one.count);
}
