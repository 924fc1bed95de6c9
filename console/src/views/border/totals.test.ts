import { describe, expect, it } from 'vitest';
import type { BulkTotals } from './documents';
import { totalsBy } from './totals';

const totals = {
  measures: { a: { lines: 0, amount: 0 }, b: { lines: 2, amount: 10 }, c: { lines: 1, amount: 50 }, free: { lines: 3, amount: 0 } },
  origins: { CHN: { entries: 2, customs_value: 100, debt: 7, secured: 3 }, JPN: { entries: 0, customs_value: 0, debt: 0, secured: 0 } },
} as unknown as BulkTotals;

describe('the sums of many entries', () => {
  it('are ordered by amount and leave out what nothing fell under, not what came to nothing', () => {
    expect(totalsBy(totals, 'measure').map((total) => total.id)).toEqual(['c', 'b', 'free']);
  });

  it('by origin keep debts and securities apart', () => {
    expect(totalsBy(totals, 'origin')).toEqual([{ id: 'CHN', count: 2, amount: 7, customsValue: 100, secured: 3 }]);
  });

  it('are none where the server gives none', () => {
    expect(totalsBy(totals, 'product')).toEqual([]);
  });
});
