import { describe, expect, it } from 'vitest';
import { assayOf, byStage, coverOf, standingOf } from './clocks';
import type { Clock, Lot, StockLine } from './documents';

const clock: Clock = { order: 'O-1', product: 'ga-4n', quantity_kg: 1, authority: 'a', purpose: 'p', due: '2026-06-03', state: 'running' };
const stock = (product: string, stage: string, cover: number | null): StockLine => ({ product, stage, on_books_kg: 1, available_kg: 1, counted_kg: 1, cost: 1, cover_days: cover, value: null });

describe('the clock of an order', () => {
  it('counts days left of eight in an emergency and of thirty else', () => {
    expect(standingOf({ ...clock, urgency: 'emergency' }, '2026-06-01')).toMatchObject({ daysLeft: 2, days: 8, used: 0.75 });
    expect(standingOf({ ...clock, urgency: 'normal' }, '2026-05-19')).toMatchObject({ daysLeft: 15, days: 30, used: 0.5 });
  });

  it('is late from the day after it was due, and not on that day', () => {
    expect(standingOf(clock, '2026-06-03').state).toBe('running');
    expect(standingOf(clock, '2026-06-04')).toMatchObject({ state: 'late', daysLeft: -1 });
  });

  it('stops with the delivery', () => {
    expect(standingOf({ ...clock, state: 'delivered in time' }, '2027-01-01')).toMatchObject({ state: 'delivered', daysLeft: null });
    expect(standingOf({ ...clock, state: 'delivered late' }, '2027-01-01').state).toBe('delivered-late');
  });

  it('does not invent the length of a clock that nobody states', () => {
    expect(standingOf(clock, '2026-06-01').days).toBeNull();
  });
});

describe('cover', () => {
  it('stands by stage, thinnest first, and what is not known last', () => {
    const groups = byStage([stock('a', 'metal', 9), stock('b', 'concentrate', 3), stock('c', 'metal', null), stock('d', 'metal', 2)]);
    expect(groups.map((group) => group.stage)).toEqual(['concentrate', 'metal']);
    expect(groups[1]?.lines.map((line) => line.product)).toEqual(['d', 'a', 'c']);
  });

  it('that is not known is not thin', () => {
    const cover = coverOf([stock('a', 'metal', 9), stock('b', 'metal', null)], 10);
    expect([cover.below, cover.stated, cover.thinnest?.product]).toEqual([1, 1, 'a']);
  });
});

describe('the next assay of a lot', () => {
  it('is overdue after its day', () => {
    const lot = { lot: 'L', reassay_due: '2026-06-01' } as Lot;
    expect(assayOf(lot, '2026-06-01').state).toBe('soon');
    expect(assayOf(lot, '2026-06-02').state).toBe('overdue');
    expect(assayOf({ ...lot, state: 'delivered' }, '2026-06-02').state).toBe('gone');
    expect(assayOf({ ...lot, reassay_due: undefined }, '2026-06-02').state).toBe('unknown');
  });
});
