import { describe, expect, it } from 'vitest';
import type { Measure } from './documents';
import { between, changeDays, holdsOn, spansOf, withWords } from './timeline';

function measure(label: string, from: string, until?: string): Measure {
  return { label, type: 'mfn', goods: '8112.92.10', area: '1011', from, until, duty: '3 %', act: 'ACT', 'in-force': true };
}

const old = measure('old', '2024-01-01', '2026-01-01');
const kept = measure('kept', '2024-01-01');
const young = measure('young', '2026-01-01');

describe('a measure', () => {
  it('holds from its first day until the day that ends it, which is no longer its own', () => {
    expect(holdsOn(old, '2024-01-01')).toBe(true);
    expect(holdsOn(old, '2025-12-31')).toBe(true);
    expect(holdsOn(old, '2026-01-01')).toBe(false);
  });
});

describe('the calendar of rules', () => {
  it('has the days on which something begins or ends', () => {
    expect(changeDays([old, kept, young])).toEqual([
      { day: '2024-01-01', begin: 2, end: 0 },
      { day: '2026-01-01', begin: 1, end: 1 },
    ]);
  });

  it('counts what holds between changes and leaves out times without any', () => {
    expect(spansOf([old], '2027-01-01')).toEqual([{ from: '2024-01-01', until: '2026-01-01', count: 1 }]);
  });

  it('tells two days apart', () => {
    const found = between([old, kept, young], '2025-06-01', '2026-06-01');
    expect(found.begun.map((one) => one.label)).toEqual(['young']);
    expect(found.ended.map((one) => one.label)).toEqual(['old']);
    expect(found.kept).toBe(1);
  });
});

describe('a search of measures', () => {
  it('wants every word and takes codes without points', () => {
    expect(withWords([old, kept], '81129210 kept gallium', () => 'gallium, unwrought')).toEqual([kept]);
    expect(withWords([old, kept], '  ', () => '')).toHaveLength(2);
  });
});
