import { describe, expect, it } from 'vitest';
import type { ActLine } from './documents';
import { charterTold, clockTold, lotTold } from './told';

const acts: readonly ActLine[] = [
  { act: 'pass', lot: 'L-1', 'custody.keeper': 'B', 'custody.site': 'South', 'custody.since': '2026-05-01' },
  { act: 'certify', lot: 'L-1', 'certificate.number': 'C-2' },
  { act: 'receive', 'lot.id': 'L-1', 'lot.net': '10.500', 'lot.certificate.number': 'C-1', 'lot.custody.1.keeper': 'A', 'lot.custody.1.site': 'North', 'lot.custody.1.since': '2026-03-01', 'lot.origin.stages.metal': 'JPN' },
  { act: 'open', 'charter.releases.authorities.1': 'minister', 'charter.releases.authorities.2': 'board' },
];

describe('what the acts tell of a lot', () => {
  it('is how it came in, and what was certified and passed on since', () => {
    const lot = lotTold(acts, 'L-1');
    expect(lot?.net_kg).toBe(10.5);
    expect(lot?.certificate).toEqual({ number: 'C-2' });
    expect(lot?.custody?.map((step) => step.site)).toEqual(['North', 'South']);
    expect(lot?.origin?.stages).toEqual({ metal: 'JPN' });
    expect(lot?.gross_kg).toBeUndefined();
  });

  it('is nothing for a lot that never came in', () => {
    expect(lotTold(acts, 'L-2')).toBeNull();
  });
});

describe('what the opening tells of the charter', () => {
  it('are its authorities, in their order', () => {
    expect(charterTold(acts, 'authorities')).toEqual(['minister', 'board']);
    expect(charterTold([], 'purposes')).toEqual([]);
  });
});

describe('an order', () => {
  const clock = { order: 'O-1', product: 'x', quantity_kg: 1, authority: 'a', purpose: 'p', due: '2026-06-03', state: 'running' };

  it('has the day it was given from its act, so that its clock has a length', () => {
    const told = clockTold([{ act: 'order', id: 'O-1', on: '2026-05-04', urgency: 'normal' }], clock);
    expect(told).toMatchObject({ ordered: '2026-05-04', urgency: 'normal', delivered: undefined });
  });
});
