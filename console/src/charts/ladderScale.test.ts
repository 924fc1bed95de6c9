import { describe, expect, it } from 'vitest';
import { apart, scalesOf, ticksOf, type Rung } from './ladderScale';

function rung(zone: number, dominant: number): Rung {
  return { product: 'p', name: 'P', stage: 'metal', unit: 'USD/kg', before: { zone, outside: null, dominant }, after: null };
}

describe('the scales of a ladder', () => {
  it('show equal percentages as equal heights on every rung', () => {
    const [ore, metal] = scalesOf([rung(10, 5), rung(400, 100)], 0, 300);
    expect(ore!.y(5) - ore!.y(10)).toBeCloseTo(metal!.y(100) - metal!.y(200), 6);
  });

  it('keep every price inside', () => {
    const [scale] = scalesOf([rung(10, 5)], 0, 300);
    for (const price of [5, 10]) {
      expect(scale!.y(price)).toBeGreaterThan(0);
      expect(scale!.y(price)).toBeLessThan(300);
    }
  });

  it('are missing where no price is stated', () => {
    const empty: Rung = { ...rung(1, 1), before: { zone: null, outside: null, dominant: null } };
    expect(scalesOf([empty], 0, 100)).toEqual([null]);
  });
});

describe('the ticks of a rung', () => {
  it('are few and round', () => {
    const ticks = ticksOf({ low: 27, high: 160, y: () => 0 }, 5);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks).toContain(50);
  });
});

describe('labels', () => {
  it('are moved apart and keep their order', () => {
    const placed = apart([100, 102, 101], 14, 0, 300);
    expect(placed).toEqual([100, 128, 114]);
  });
  it('stay above the bottom', () => {
    expect(apart([295, 299], 14, 0, 300)).toEqual([286, 300]);
  });
});
